package org.hearsay.intake;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Guesses an encoding with ICU's detector. A class of its own: text in UTF-8 never loads ICU. */
final class Detector {
    /** ICU looks at this many bytes. */
    private static final int SAMPLE = 8000;

    /** Below this confidence (of 100) a guess is no reason to doubt what a page declares. */
    private static final int SURE = 30;

    private Detector() {}

    /** The likeliest encoding; windows-1252 if ICU knows none. */
    static Charset detect(byte[] bytes, boolean markup) {
        for (CharsetMatch match : matches(bytes, markup)) {
            Charset charset = usable(match);
            if (charset != null) {
                return charset;
            }
        }
        return Charset.forName("windows-1252");
    }

    /**
     * The likeliest encoding, if a declared one gives accented Latin letters or the like where that one gives a text in
     * another script; else null. Encodings of one script are too much alike to overrule what a page says.
     */
    static @Nullable Charset betterThan(Charset declared, String asDeclared, byte[] bytes) {
        for (CharsetMatch match : matches(bytes, true)) {
            Charset charset = usable(match);
            if (charset != null) {
                boolean sure = (match.getConfidence() >= SURE || isGarbled(asDeclared)) && !charset.equals(declared);
                String other = sure ? Decoder.decode(bytes, 0, charset).text() : asDeclared;
                return mainScript(other) == mainScript(asDeclared) ? null : charset;
            }
        }
        return null;
    }

    private static CharsetMatch[] matches(byte[] bytes, boolean markup) {
        int first = 0;
        while (first < bytes.length && bytes[first] >= 0) {
            first++;
        }
        // What tells encodings apart may come late in a long text.
        int from = Math.max(0, Math.min(first - 200, bytes.length - SAMPLE));
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(markup);
        detector.setText(Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + SAMPLE)));
        return detector.detectAll();
    }

    private static @Nullable Charset usable(CharsetMatch match) {
        String name = match.getName();
        // Unicode encodings were looked for before and did not fit; the reversed ones are not what files hold.
        if (name.startsWith("UTF-") || name.endsWith("_rtl") || name.endsWith("_ltr") || !Charset.isSupported(name)) {
            return null;
        }
        return Charset.forName(name.equals("ISO-8859-1") ? "windows-1252" : name);
    }

    /** Accented letters stand alone in nearly all writing; another script, taken for them, is words of nothing else. */
    private static boolean isGarbled(String text) {
        int accented = 0;
        int together = 0;
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80 && Character.isLetter(text.charAt(i))) {
                accented++;
                together += text.charAt(i - 1) >= 0x80 ? 1 : 0;
            }
        }
        return together * 2 > accented;
    }

    /** The script of most letters outside ASCII. */
    private static Character.@Nullable UnicodeScript mainScript(String text) {
        Map<Character.UnicodeScript, Integer> counts = new EnumMap<>(Character.UnicodeScript.class);
        text.codePoints()
                .filter(c -> c >= 0x80 && Character.isLetter(c))
                .forEach(c -> counts.merge(Character.UnicodeScript.of(c), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
