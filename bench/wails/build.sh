#!/bin/sh
# Builds target/bench.
set -eu
cd "$(dirname "$0")"
mkdir -p target ui
cp -u ../page/* adapter.js ui/
# Wails finds the folder of the pages by this name.
cp -u ../page/measure.html ui/index.html
CGO_ENABLED=1 go build -tags production,gtk3 -trimpath -buildvcs=false -ldflags='-w -s' -o target/bench .
