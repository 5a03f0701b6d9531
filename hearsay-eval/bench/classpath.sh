# Sets $java and $classpath for this module, and builds it first if it has not been built. To be sourced, with $here set to
# the module's folder.
. "$here/bench/java.sh"
if [ ! -f "$here/target/classpath" ] || [ "$here/pom.xml" -nt "$here/target/classpath" ]; then
    echo "Building hearsay-eval …" >&2
    (cd "$here/.." && ./mvnw -q -B -pl hearsay-eval -am -DskipTests install &&
        ./mvnw -q -B -pl hearsay-eval dependency:build-classpath -Dmdep.outputFile=target/classpath) >&2
fi
classpath=$here/target/classes:$(cat "$here/target/classpath")
