package org.hearsay.intake;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.text.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Decides how bytes are encoded: what the bytes show by themselves first, then what their server told, then what the page declares
 * if that fits, then what is most likely.
 */
final class Encoding {
    private Encoding() {}

    /**
     * Decodes an original. What its server told goes before what it declares itself, as in browsers, if characters can be made of
     * all bytes that way.
     *
     * @param declared the encoding that the original says it has; null if it says nothing
     */
    static Decoded decode(Original original, @Nullable String declared) {
        String told = original.charset();
        Charset charset = told == null ? null : charset(told);
        if (told == null || charset == null || Unicode.of(original.bytes()) != null) {
            return decode(original.bytes(), declared);
        }
        Decoded asTold = Decoder.decode(original.bytes(), 0, charset);
        boolean damaged = charset.equals(StandardCharsets.UTF_8)
                && isUtf8(asTold, asTold.text().chars().filter(c -> c >= 0x80).count());
        if (!undecodable(asTold) || damaged) {
            return asTold;
        }
        Decoded otherwise = decode(original.bytes(), declared);
        List<Problem> problems = new ArrayList<>(otherwise.problems());
        problems.add(new Problem("encoding", "its server told the encoding " + told + ", which does not fit", null));
        return new Decoded(otherwise.text(), problems);
    }

    /**
     * Decodes bytes.
     *
     * @param declared the encoding that the original says it has; null if it says nothing
     */
    static Decoded decode(byte[] bytes, @Nullable String declared) {
        Unicode unicode = Unicode.of(bytes);
        if (unicode != null) {
            return Decoder.decode(bytes, unicode.markLength(), unicode.charset());
        }
        Charset wanted = declared == null ? null : charset(declared);
        Decoded utf8 = Decoder.decode(bytes, 0, StandardCharsets.UTF_8);
        long other = utf8.text().chars().filter(c -> c >= 0x80).count();
        if (other == 0 && wanted != null && !isAsciiBased(wanted)) {
            return Decoder.decode(bytes, 0, wanted);
        }
        if (isUtf8(utf8, other)) {
            boolean fits = declared == null || other == 0 || StandardCharsets.UTF_8.equals(wanted);
            return fits ? utf8 : contradicted(utf8, declared, "UTF-8");
        }
        if (wanted != null && !wanted.equals(StandardCharsets.UTF_8)) {
            Decoded asDeclared = Decoder.decode(bytes, 0, wanted);
            Charset better = undecodable(asDeclared) ? null : Detector.betterThan(wanted, asDeclared.text(), bytes);
            if (!undecodable(asDeclared) && better == null) {
                return asDeclared;
            }
        }
        Charset detected = Detector.detect(bytes, declared != null);
        Decoded decoded = Decoder.decode(bytes, 0, detected);
        boolean fits = declared == null || detected.equals(wanted);
        return fits ? decoded : contradicted(decoded, declared, detected.name());
    }

    /** Valid, or so nearly that the odd bad byte is damage and not another encoding. */
    private static boolean isUtf8(Decoded utf8, long other) {
        long bad = utf8.text().chars().filter(c -> c == Repairs.REPLACEMENT).count();
        return !undecodable(utf8) || other - bad >= 3 * bad;
    }

    private static boolean undecodable(Decoded decoded) {
        return decoded.problems().stream().anyMatch(p -> p.code().equals(Repairs.Kind.UNDECODABLE.code()));
    }

    private static Decoded contradicted(Decoded decoded, @Nullable String declared, String used) {
        List<Problem> problems = new ArrayList<>(decoded.problems());
        String message = "it declares the encoding " + declared + ", which does not fit; read as " + used;
        problems.add(new Problem("encoding", message, null));
        return new Decoded(decoded.text(), problems);
    }

    /** The charset of a declared name, as browsers take it; null if there is none of that name. */
    private static @Nullable Charset charset(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("utf-16") || lower.startsWith("utf-32") || lower.equals("utf8")) {
            // Markup that says so in bytes one can read is not in UTF-16.
            return StandardCharsets.UTF_8;
        }
        if (lower.equals("iso-8859-1") || lower.equals("latin1") || lower.equals("us-ascii") || lower.equals("ascii")) {
            return Charset.forName("windows-1252");
        }
        try {
            return Charset.forName(lower);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static boolean isAsciiBased(Charset charset) {
        return !charset.name().startsWith("ISO-2022");
    }
}
