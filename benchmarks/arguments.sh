# What the scripts beside this one share, for them to source from the project's folder. It reads their arguments into
# $options, answers --help with the head of the script, and builds. A script first sets $option_with_value.

usage() {
    sed -n '2,/^set/{s/^# \{0,1\}//p}' "benchmarks/$(basename "$0")"
    exit "$1"
}

options=
build=yes
while [ $# -gt 0 ]; do
    case $1 in
        --short) options="$options $1" ;;
        "$option_with_value") [ $# -gt 1 ] || usage 2; options="$options $1 $2"; shift ;;
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
