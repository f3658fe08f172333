#!/bin/sh
# Dendro against the official client and against bare bytes, on a server of its own.
# Usage: benchmarks/side-by-side.sh [--short] [--no-build]
set -eu
cd "$(dirname "$0")/.."

length=
build=yes
for argument in "$@"; do
    case $argument in
        --short) length=--short ;;
        --no-build) build=no ;;
        *) sed -n '2,3s/^# //p' "$0"; exit 2 ;;
    esac
done

target=benchmarks/target
if [ $build = yes ]; then
    mvn -q -DskipTests -pl benchmarks -am package
fi
exec java -cp "$target/classes:$(cat $target/side-by-side.classpath)" \
    io.dendro.benchmark.comparison.SideBySide $length "$target/side-by-side"
