package org.hearsay.intake;

import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The kinds of input that no format reads yet, known by their first bytes; and what is no text at all. */
final class Unread {
    /** What begins with some bytes, in hex, at a place, and what to do with it. */
    private record Kind(String what, int at, String begin, String advice) {
        private static final String SAVE = "save it as PDF, plain text or HTML";
        private static final String RECOGNISE = "run text recognition on it and add what that gives";
        private static final String TRANSCRIBE = "write down what is said and add that";
        private static final String UNPACK = "unpack it and add what is in it";

        boolean begins(byte[] bytes) {
            int end = at + begin.length() / 2;
            return bytes.length >= end
                    && HexFormat.of().formatHex(bytes, at, end).equals(begin);
        }
    }

    private static final List<Kind> KINDS = List.of(
            new Kind("an old office document (DOC)", 0, "d0cf11e0a1b11ae1", Kind.SAVE),
            new Kind("a rich text document (RTF)", 0, "7b5c727466", Kind.SAVE),
            new Kind("a PNG image", 0, "89504e470d0a1a0a", Kind.RECOGNISE),
            new Kind("a JPEG image", 0, "ffd8ff", Kind.RECOGNISE),
            new Kind("a GIF image", 0, "47494638", Kind.RECOGNISE),
            new Kind("a TIFF image", 0, "49492a00", Kind.RECOGNISE),
            new Kind("a TIFF image", 0, "4d4d002a", Kind.RECOGNISE),
            new Kind("a WebP image", 8, "57454250", Kind.RECOGNISE),
            new Kind("an MP4 or HEIC file", 4, "66747970", Kind.TRANSCRIBE),
            new Kind("an MP3 recording", 0, "494433", Kind.TRANSCRIBE),
            new Kind("an Ogg recording", 0, "4f676753", Kind.TRANSCRIBE),
            new Kind("a gzip archive", 0, "1f8b08", Kind.UNPACK),
            new Kind("a 7-Zip archive", 0, "377abcaf271c", Kind.UNPACK),
            new Kind("a RAR archive", 0, "526172211a07", Kind.UNPACK),
            new Kind("an SQLite database", 0, "53514c69746520666f726d6174203300", Kind.SAVE));

    private static final int SAMPLE = 1 << 16;

    private Unread() {}

    /** Why these bytes cannot be read, if they cannot. */
    static @Nullable String reason(byte[] bytes) {
        if (bytes.length == 0) {
            return "is empty; nothing to read";
        }
        for (Kind kind : KINDS) {
            if (kind.begins(bytes)) {
                return "is " + kind.what() + ", a kind that is not read yet; " + kind.advice();
            }
        }
        return Unicode.of(bytes) == null && isBinary(bytes)
                ? "is binary data, not text; give a text, a page, a PDF or an office document"
                : null;
    }

    /** Text has hardly any control bytes. A few are forgiven, and reported as untidy later. */
    private static boolean isBinary(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE);
        int controls = 0;
        for (int i = 0; i < length; i++) {
            controls += isControl(bytes[i]) ? 1 : 0;
        }
        return controls > 8 ? controls * 20 > length : controls * 2 >= length;
    }

    private static boolean isControl(byte b) {
        // Tab to carriage return are white space; escape begins the shifts of ISO 2022.
        return b >= 0 && b < ' ' && (b < '\t' || b > '\r') && b != 0x1b;
    }
}
