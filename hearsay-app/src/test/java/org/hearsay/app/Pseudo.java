package org.hearsay.app;

import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bundle of texts in letters that nothing else has: whatever a page says in others does not come from it. */
public final class Pseudo {
    /** What is put in, and how; the words of a choice are words. */
    private static final Pattern PUT_IN = Pattern.compile("\\{\\d+(?:,number[^}]*)?}|\\{\\d+,choice,|[A-Za-z]");

    private static final int FURTHER = '\uFF21' - 'A';

    private Pseudo() {}

    /** Every English text with wide letters, under the tag that such languages have. */
    public static Texts texts() {
        Properties english = Texts.read("texts.properties");
        Properties wide = new Properties();
        english.stringPropertyNames().forEach(key -> wide.setProperty(key, wide(english.getProperty(key))));
        return new Texts(wide, Locale.forLanguageTag("en-XA"));
    }

    static String wide(String text) {
        return PUT_IN.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group().length() > 1
                                ? found.group()
                                : wide(found.group().charAt(0))));
    }

    private static String wide(char letter) {
        return String.valueOf((char) (letter + FURTHER));
    }
}
