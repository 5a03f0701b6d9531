package org.hearsay.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** An input as it came: its bytes, which nobody may change, and the name that people know it by. */
final class Original {
    private final byte[] bytes;
    private final String name;

    Original(byte[] bytes, String name) {
        this.bytes = bytes;
        this.name = name;
    }

    byte[] bytes() {
        return bytes;
    }

    String name() {
        return name;
    }

    /** Whether its first bytes are these. */
    boolean begins(int... begin) {
        for (int i = 0; i < begin.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != begin[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether its name ends so, in large or small letters. */
    boolean isNamed(String... endings) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String ending : endings) {
            if (lower.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** Its first bytes, each as one char, without NULs: markup shows in it whatever the encoding. */
    String head(int length) {
        return new String(bytes, 0, Math.min(length, bytes.length), StandardCharsets.ISO_8859_1).replace("\0", "");
    }
}
