#!/bin/sh
# What Dendro's processor adds to a compilation, beside the Cassandra mapper's, AutoValue's and Immutables'.
# Usage: benchmarks/compile-time.sh [--short] [--entities NUMBER] [--no-build]
#   --short            three rounds instead of seven
#   --entities NUMBER  instead of 200
#   --no-build         run what the last build left
set -eu
cd "$(dirname "$0")/.."

option_with_value=--entities
. benchmarks/arguments.sh

exec java -cp "$target/classes:$(cat $target/side-by-side.classpath)" \
    io.dendro.benchmark.compile.CompileTime $options \
    "$(cat $target/entity.classpath)" "$(cat $target/processor.path)" "$target/compile-time"
