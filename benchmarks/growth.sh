#!/bin/sh
# What an insert costs a point, from 10,000 points up, in a heap of 128 MB.
# Usage: benchmarks/growth.sh [--points N] [--no-build]
#   --points N   up to so many points; 10,000,000 if not said, 100,000,000 take half a minute and a gigabyte of disk
#   --no-build   run what the last build left
set -eu
cd "$(dirname "$0")/.."

option_with_value=--points
. benchmarks/arguments.sh

points=${options##* }
exec java -Xmx128m -cp "$target/classes:$(cat $target/side-by-side.classpath)" \
    io.dendro.benchmark.growth.Growth "${points:-10000000}"
