package org.hearsay.intake;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** The Unicode encodings, as far as bytes show them by themselves: by a byte order mark, or by where their NULs stand. */
record Unicode(Charset charset, int markLength) {
    private static final int SAMPLE = 1 << 12;

    /** The encoding that the bytes show; null if they show none. */
    static @Nullable Unicode of(byte[] bytes) {
        Unicode marked = marked(bytes);
        return marked != null ? marked : wide(bytes);
    }

    private static @Nullable Unicode marked(byte[] b) {
        if (begins(b, 0xef, 0xbb, 0xbf)) {
            return new Unicode(Charset.forName("UTF-8"), 3);
        }
        // UTF-32's little-endian mark begins with UTF-16's.
        if (begins(b, 0xff, 0xfe, 0, 0) && b.length % 4 == 0) {
            return new Unicode(Charset.forName("UTF-32LE"), 4);
        }
        if (begins(b, 0, 0, 0xfe, 0xff)) {
            return new Unicode(Charset.forName("UTF-32BE"), 4);
        }
        if (begins(b, 0xff, 0xfe)) {
            return new Unicode(Charset.forName("UTF-16LE"), 2);
        }
        return begins(b, 0xfe, 0xff) ? new Unicode(Charset.forName("UTF-16BE"), 2) : null;
    }

    private static boolean begins(byte[] bytes, int... begin) {
        for (int i = 0; i < begin.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != begin[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * UTF-16 without a mark: NULs (the high bytes of spaces, digits and Latin letters) stand at even places only, or at odd
     * ones only, and nearly all high bytes are NUL or that of one script.
     */
    private static @Nullable Unicode wide(byte[] bytes) {
        int units = Math.min(bytes.length, SAMPLE) / 2;
        int[] nulls = new int[2];
        for (int i = 0; i < units * 2; i++) {
            nulls[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        int high = nulls[0] >= nulls[1] ? 0 : 1;
        boolean oneSided = nulls[high] * 20 >= units && nulls[high] > 1 && nulls[1 - high] * 100 <= units;
        if (!oneSided || !isOneScript(bytes, units, high)) {
            return null;
        }
        return new Unicode(Charset.forName(high == 0 ? "UTF-16BE" : "UTF-16LE"), 0);
    }

    private static boolean isOneScript(byte[] bytes, int units, int high) {
        int[] counts = new int[256];
        for (int i = 0; i < units; i++) {
            counts[bytes[i * 2 + high] & 0xff]++;
        }
        int script = 0;
        for (int i = 1; i < counts.length; i++) {
            script = Math.max(script, counts[i]);
        }
        return (counts[0] + script) * 10 >= units * 9;
    }
}
