#!/bin/sh
# Dendro against the official client and against bare bytes, on a server of its own.
# Usage: benchmarks/side-by-side.sh [--short] [--only WORD]... [--no-build]
#   --short      about three minutes instead of six
#   --only WORD  only the groups whose title has the word, such as encode, insert, query; may be repeated
#   --no-build   run what the last build left
set -eu
cd "$(dirname "$0")/.."

usage() {
    sed -n '2,/^set/{s/^# \{0,1\}//p}' benchmarks/side-by-side.sh
    exit "$1"
}

length=
only=
build=yes
while [ $# -gt 0 ]; do
    case $1 in
        --short) length=--short ;;
        --only) [ $# -gt 1 ] || usage 2; only="$only --only $2"; shift ;;
        --no-build) build=no ;;
        --help) usage 0 ;;
        *) usage 2 ;;
    esac
    shift
done

target=benchmarks/target
if [ $build = yes ]; then
    mvn -q -DskipTests -pl benchmarks -am package
fi
exec java -cp "$target/classes:$(cat $target/side-by-side.classpath)" \
    io.dendro.benchmark.comparison.SideBySide $length $only "$target/side-by-side"
