#!/usr/bin/env bash
# JMH: tokens a second of the reader alone and of the whole stage: bench/jmh.sh [JMH's own options]
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
. "$here/bench/classpath.sh"
exec "$java" -cp "$classpath" org.openjdk.jmh.Main "${@:-ReadingBenchmark}"
