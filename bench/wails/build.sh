#!/bin/sh
# Builds target/bench.
set -eu
cd "$(dirname "$0")"
mkdir -p target ui
cp ../page/* adapter.js ui/
CGO_ENABLED=1 go build -tags production,gtk3 -trimpath -buildvcs=false -ldflags='-w -s' -o target/bench .
