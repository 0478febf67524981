#!/bin/sh
# Builds target/release/tauri-bench, which takes some minutes the first time.
set -eu
cd "$(dirname "$0")"
mkdir -p ui
cp -u ../page/* ../contract/* ui/
cargo build --release --locked --features custom-protocol
