#!/bin/sh
# Compiles the program to target/bench.
set -eu
cd "$(dirname "$0")"
mkdir -p target ui
cp -u ../page/* adapter.js ui/
# shellcheck disable=SC2046 # flags, one word each
gcc -std=c17 -O2 -Wall -Wextra -Werror $(pkg-config --cflags webkit2gtk-4.1) bench.c -o target/bench $(pkg-config --libs webkit2gtk-4.1)
