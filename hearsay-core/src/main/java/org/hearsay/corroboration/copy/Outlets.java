package org.hearsay.corroboration.copy;

import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.text.Document;
import org.hearsay.text.Span;
import org.hearsay.text.Word;
import org.jspecify.annotations.Nullable;

/** Names of papers and agencies as documents give them: in full, without the article, or by their first letters. */
final class Outlets {
    /** What leads the name of whoever had a story first. */
    private static final List<String> LEADS = List.of(
            "reported by",
            "reported in",
            "reported on",
            "published by",
            "published in",
            "published on",
            "appeared in",
            "appeared on",
            "reprinted from",
            "republished from",
            "a report by",
            "a report in",
            "a story by",
            "a story in",
            "an article in",
            "courtesy of");

    /** What follows it. */
    private static final List<String> FOLLOWS = List.of("first reported", "was first to report", "originally reported");

    private static final List<String> ARTICLES = List.of("the ", "");

    /** In chars: a name that is cited is looked for so often only. */
    private static final int MOST_FOUND = 50;

    private Outlets() {}

    /** Whether two names are of one outlet; an unknown one is of none. */
    static boolean same(String name, @Nullable String other) {
        if (other == null) {
            return false;
        }
        String a = plain(name);
        String b = plain(other);
        return !a.isEmpty() && (a.equals(b) || isShortFor(a, b) || isShortFor(b, a));
    }

    private static String plain(String name) {
        String words = Word.in(name).stream().map(Word::lower).collect(Collectors.joining(" "));
        return words.startsWith("the ") ? words.substring(4) : words;
    }

    private static boolean isShortFor(String letters, String words) {
        String[] parts = words.split(" ", -1);
        if (parts.length < 2 || letters.length() != parts.length) {
            return false;
        }
        for (int i = 0; i < parts.length; i++) {
            if (parts[i].charAt(0) != letters.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The words in which a document says that an outlet, other than its own, reported or published something; null if it does not. */
    static @Nullable Span cited(Document document, @Nullable String outlet) {
        if (outlet == null
                || outlet.isBlank()
                || same(outlet, document.publication().publisher())) {
            return null;
        }
        String text = document.text();
        int at = text.indexOf(outlet);
        for (int found = 0; at >= 0 && found < MOST_FOUND; found++) {
            Span span = around(text, at, at + outlet.length());
            if (span != null) {
                return span;
            }
            at = text.indexOf(outlet, at + outlet.length());
        }
        return null;
    }

    private static @Nullable Span around(String text, int begin, int end) {
        for (String lead : LEADS) {
            for (String article : ARTICLES) {
                String words = lead + " " + article;
                if (text.regionMatches(true, begin - words.length(), words, 0, words.length())) {
                    return new Span(begin - words.length(), end);
                }
            }
        }
        for (String words : FOLLOWS) {
            if (text.regionMatches(true, end + 1, words, 0, words.length())) {
                return new Span(begin, end + 1 + words.length());
            }
        }
        return null;
    }
}
