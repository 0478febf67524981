#!/bin/sh
# Usage: run.sh PAGE
cd "$(dirname "$0")" || exit
# The natives' jars are wanted only until they are unpacked.
libraries=$(find target/lib -name '*.jar' ! -name '*natives*' | sort | tr '\n' ':')
[ -d target/natives ] || libraries=$libraries$(find target/lib -name '*natives*.jar' | tr '\n' ':')
# shellcheck disable=SC2086 # options, one word each
exec target/image/bin/java ${MODE:--XX:AOTCache=target/bench.aot} -XX:+UseSerialGC -Dbench.natives=target/natives \
  --enable-native-access=ALL-UNNAMED --add-exports java.desktop/sun.awt=ALL-UNNAMED -cp "target/bench.jar:$libraries" bench.Main "$@"
