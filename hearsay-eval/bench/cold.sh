#!/usr/bin/env bash
# Wall time and peak memory of a cold `hearsay read FILE`, whole process: bench/cold.sh FILE [RUNS]
# Needs GNU time (/usr/bin/time). The first run, which fills the disk cache and may build, is not counted.
set -euo pipefail
if [ $# -lt 1 ]; then
    sed -n '2,3s/^# //p' "$0" >&2
    exit 2
fi
file=$(realpath "$1")
runs=${2:-11}
cd "$(dirname "$0")/../.."
./hearsay read "$file" > /dev/null
for _ in $(seq "$runs"); do
    /usr/bin/time -f '%e %M' ./hearsay read "$file" 2>&1 > /dev/null | tail -n 1
done | LC_ALL=C sort -n | LC_ALL=C awk '
    { wall[NR] = $1; if ($2 > peak) peak = $2; sum += $2 }
    END {
        printf "%d runs: wall median %.2f s (%.2f to %.2f), peak memory mean %.0f MB, worst %.0f MB\n",
            NR, wall[int((NR + 1) / 2)], wall[1], wall[NR], sum / NR / 1024, peak / 1024
    }'
