#!/bin/sh
# Usage: run.sh PAGE
cd "$(dirname "$0")" || exit
exec target/image/bin/java "${MODE:--XX:AOTCache=target/bench.aot}" -XX:+UseSerialGC \
  --enable-native-access=javafx.graphics,javafx.web,javafx.media -m bench/bench.Main "$@"
