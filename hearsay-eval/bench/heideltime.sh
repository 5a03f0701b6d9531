#!/usr/bin/env bash
# Hearsay's dates and HeidelTime's side by side: bench/heideltime.sh FOLDER [ROUNDS], with a folder of TimeML documents
# Fetches HeidelTime 2.1, and CoreNLP 3.3.1 with its English models for its tagger (about 230 MB), into Maven's own
# repository, outside this one. Both are under the GPL: they are on the class path of this measurement and of nothing else.
set -euo pipefail
if [ $# -lt 1 ]; then
    sed -n '2,4s/^# //p' "$0" >&2
    exit 2
fi
folder=$(cd "$1" && pwd)
cd "$(dirname "$0")/../.."

build=hearsay-eval/bench/heideltime
echo "Building Hearsay and fetching HeidelTime …" >&2
./mvnw -q -B -pl hearsay-eval -am -DskipTests install
./mvnw -q -B -f $build/pom.xml compile dependency:build-classpath -Dmdep.outputFile=target/classpath

. hearsay-eval/bench/java.sh
"$java" -Xmx2g -cp "$build/target/classes:$(cat $build/target/classpath)" \
    org.hearsay.eval.heideltime.SideBySide "$folder" "${2:-5}"
