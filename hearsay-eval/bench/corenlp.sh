#!/usr/bin/env bash
# Hearsay and CoreNLP's quote pipeline side by side: bench/corenlp.sh FOLDER [THREADS [ROUNDS [TEXTS]]]
# Fetches CoreNLP 4.5.10 and its English models (about 500 MB) into Maven's own repository, outside this one, and needs 6 GB
# of memory. CoreNLP is under the GPL: it is on the class path of this measurement and of nothing else.
set -euo pipefail
if [ $# -lt 1 ]; then
    sed -n '2,4s/^# //p' "$0" >&2
    exit 2
fi
folder=$(cd "$1" && pwd)
cd "$(dirname "$0")/../.."

build=hearsay-eval/bench/corenlp
echo "Building Hearsay and fetching CoreNLP …" >&2
./mvnw -q -B -pl hearsay-eval -am -DskipTests install
./mvnw -q -B -f $build/pom.xml compile dependency:build-classpath -Dmdep.outputFile=target/classpath

. hearsay-eval/bench/java.sh
"$java" -Xmx6g --enable-native-access=ALL-UNNAMED -cp "$build/target/classes:$(cat $build/target/classpath)" \
    org.hearsay.eval.corenlp.SideBySide "$folder" "${2:-2}" "${3:-3}" ${4:+"$4"}
