# Sets $java to a Java of 21 or later: JAVA_HOME's, the one on the path, or any under /usr/lib/jvm. To be sourced.

# ONNX Runtime 1.29 and DJL otherwise report their use to their makers; ONNX Runtime crashes on long command lines doing so.
export ORT_DISABLE_TELEMETRY=1 OPT_OUT_TRACKING=true

java=
for candidate in "${JAVA_HOME:-/none}/bin/java" "$(command -v java || true)" /usr/lib/jvm/*/bin/java; do
    if [ -x "$candidate" ]; then
        major=$("$candidate" -version 2>&1 | sed -n '1s/.*version "\([0-9]*\).*/\1/p')
        if [ "${major:-0}" -ge 21 ]; then
            java=$candidate
            break
        fi
    fi
done
if [ -z "$java" ]; then
    echo "No Java of 21 or later found: install one, or point JAVA_HOME at it." >&2
    exit 1
fi
