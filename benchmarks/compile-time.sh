#!/bin/sh
# What Dendro's processor adds to a compilation, beside the Cassandra mapper's, AutoValue's and Immutables'.
# Usage: benchmarks/compile-time.sh [--short] [--entities NUMBER] [--no-build]
#   --short            three rounds instead of seven
#   --entities NUMBER  instead of 200
#   --no-build         run what the last build left
set -eu
cd "$(dirname "$0")/.."

usage() {
    sed -n '2,/^set/{s/^# \{0,1\}//p}' benchmarks/compile-time.sh
    exit "$1"
}

length=
entities=
build=yes
while [ $# -gt 0 ]; do
    case $1 in
        --short) length=--short ;;
        --entities) [ $# -gt 1 ] || usage 2; entities="--entities $2"; shift ;;
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
    io.dendro.benchmark.compile.CompileTime $length $entities \
    "$(cat $target/entity.classpath)" "$(cat $target/processor.path)" "$target/compile-time"
