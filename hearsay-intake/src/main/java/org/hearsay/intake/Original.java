package org.hearsay.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An input as it came: its bytes, which nobody may change, and the name that people know it by. */
final class Original {
    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*[\"']?\\s*([^\\s;\"']+)");

    private final byte[] bytes;
    private final String name;
    private final String address;
    private final @Nullable String contentType;

    Original(byte[] bytes, String name) {
        this(bytes, name, name);
    }

    /**
     * One that was taken down from the web, and lies in something else now.
     *
     * @param address where it was then
     */
    Original(byte[] bytes, String name, String address) {
        this(bytes, name, address, null);
    }

    /**
     * One that a server sent.
     *
     * @param contentType what the server said that it is: "text/html; charset=koi8-r"; null if it said nothing
     */
    Original(byte[] bytes, String name, String address, @Nullable String contentType) {
        this.bytes = bytes;
        this.name = name;
        this.address = address;
        this.contentType = contentType;
    }

    byte[] bytes() {
        return bytes;
    }

    String name() {
        return name;
    }

    /** Where its document is found, unless that says otherwise itself: mostly its name. */
    String address() {
        return address;
    }

    /** The encoding that the server told; null if it told none. */
    @Nullable
    String charset() {
        Matcher matcher = CHARSET.matcher(contentType == null ? "" : contentType);
        return matcher.find() ? matcher.group(1) : null;
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

    /** Its last bytes, each as one char: an archive's list of what is in it. */
    String tail(int length) {
        int begin = Math.max(0, bytes.length - length);
        return new String(bytes, begin, bytes.length - begin, StandardCharsets.ISO_8859_1);
    }

    /** Its first bytes, each as one char, without NULs: markup shows in it whatever the encoding. */
    String head(int length) {
        return new String(bytes, 0, Math.min(length, bytes.length), StandardCharsets.ISO_8859_1).replace("\0", "");
    }
}
