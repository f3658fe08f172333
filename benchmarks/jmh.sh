#!/bin/sh
# The JMH benchmarks. Arguments go to JMH, for example: benchmarks/jmh.sh EncodeBenchmark -prof gc
# DecodeBenchmark reads the results that a run of benchmarks/side-by-side.sh has captured.
set -eu
cd "$(dirname "$0")/.."

target=benchmarks/target
mvn -q -DskipTests -pl benchmarks -am package
exec java -cp "$target/classes:$(cat $target/jmh.classpath)" org.openjdk.jmh.Main "$@"
