#!/bin/sh
# Dendro against the official client and against bare bytes, on a server of its own.
# Usage: benchmarks/side-by-side.sh [--short] [--only WORD]... [--no-build]
#   --short      about four minutes instead of eight
#   --only WORD  only the groups whose title has the word, such as encode, insert, query; may be repeated
#   --no-build   run what the last build left
set -eu
cd "$(dirname "$0")/.."

option_with_value=--only
. benchmarks/arguments.sh

exec java -cp "$target/classes:$(cat $target/side-by-side.classpath)" \
    io.dendro.benchmark.comparison.SideBySide $options "$target/side-by-side"
