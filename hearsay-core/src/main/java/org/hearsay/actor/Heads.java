package org.hearsay.actor;

import java.util.List;
import java.util.Set;
import org.hearsay.reading.Mention;
import org.hearsay.text.Span;
import org.hearsay.text.Word;
import org.jspecify.annotations.Nullable;

/** The head of words that nobody told the head of: the last word before a preposition, a comma or a clause. */
final class Heads {
    private static final Set<String> ENDS = Set.of(
            "of", "in", "for", "from", "at", "who", "whom", "whose", "which", "that", "with", "on", "by", "to", "near",
            "inside", "outside", "close", "about", "against", "behind", "under", "over", "and", "or");

    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this", "that", "these", "those", "one");

    /** In chars, of one word of a name. */
    private static final int LONGEST = 40;

    private Heads() {}

    static @Nullable Span of(String text, Span span) {
        List<Word> words = Word.in(text, span.begin(), span.end());
        Word head = null;
        for (Word word : words) {
            boolean apart = head != null
                    && text.substring(head.end(), word.begin()).strip().length() > 0
                    && !text.substring(head.end(), word.begin()).strip().equals(".");
            if (head != null && (apart || ENDS.contains(word.lower()))) {
                break;
            }
            head = word;
        }
        return head == null ? null : new Span(head.begin(), head.end());
    }

    /**
     * The first word of the name in a person's description: right behind its head ("coach Karim Halim"), or the head itself, where
     * that is a name; null if there is none.
     */
    static @Nullable Span nameAfter(String text, Mention mention) {
        Span head = mention.head();
        if (mention.type() != Mention.Type.PERSON) {
            return null;
        }
        if (Character.isUpperCase(text.codePointAt(head.begin()))) {
            return head.begin() > mention.span().begin() ? head : null;
        }
        int end = head.end();
        if (end + 1 >= mention.span().end() || text.charAt(end) != ' ') {
            return null;
        }
        List<Word> words = Word.in(text, end + 1, Math.min(mention.span().end(), end + LONGEST));
        boolean name = !words.isEmpty()
                && words.getFirst().begin() == end + 1
                && Character.isUpperCase(text.codePointAt(end + 1));
        return name ? new Span(end + 1, words.getFirst().end()) : null;
    }

    static boolean hasArticle(String text, Span span) {
        List<Word> words = Word.in(text, span.begin(), Math.min(span.end(), span.begin() + 8));
        return !words.isEmpty() && ARTICLES.contains(words.getFirst().lower());
    }
}
