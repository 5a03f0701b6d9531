package org.hearsay.eval.actors;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.eval.Corpus;
import org.hearsay.text.Span;

/**
 * Some sentences of wikigold put together again as a text, and the names in it.
 *
 * @param names persons ("PER"), bodies ("ORG") and places ("LOC"); the other names ("MISC") are left out
 */
record Wikigold(String text, List<Name> names) {
    /** A name and what it is the name of. */
    record Name(Span span, String type) {}

    /** Sentences a text: the file does not say where articles end. */
    private static final int SENTENCES = 24;

    private static final Set<String> NO_SPACE_BEFORE =
            Set.of(".", ",", ";", ":", "!", "?", ")", "]", "}", "%", "'s", "n't", "'", "''");
    private static final Set<String> NO_SPACE_AFTER = Set.of("(", "[", "{", "$", "``");

    Wikigold {
        names = List.copyOf(names);
    }

    /** The texts of a CoNLL-U file with number, word and IOB tag in its columns. */
    static List<Wikigold> read(Path file) {
        List<Wikigold> texts = new ArrayList<>();
        Builder builder = new Builder();
        for (String line : Corpus.text(file).lines().toList()) {
            String[] fields = line.split("\t", -1);
            if (fields.length == 3) {
                builder.word(fields[1], fields[2]);
            } else if (builder.endSentence() == SENTENCES) {
                texts.add(builder.made());
                builder = new Builder();
            }
        }
        texts.add(builder.made());
        return texts;
    }

    private static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final List<Name> names = new ArrayList<>();
        private String before = "(";
        private String open = "";
        private int sentences;

        void word(String word, String tag) {
            boolean glued = NO_SPACE_BEFORE.contains(word) || NO_SPACE_AFTER.contains(before);
            text.append(glued ? "" : " ");
            int begin = text.length();
            text.append(word);
            before = word;
            String type = tag.equals("O") ? "" : tag.substring(2);
            if (tag.startsWith("I-") && type.equals(open)) {
                extend(type);
            } else if (!type.isEmpty() && !type.equals("MISC")) {
                names.add(new Name(new Span(begin, text.length()), type));
            }
            open = type;
        }

        private void extend(String type) {
            if (!type.equals("MISC")) {
                Name last = names.removeLast();
                names.add(new Name(new Span(last.span().begin(), text.length()), type));
            }
        }

        /** The number of sentences so far. */
        int endSentence() {
            open = "";
            return ++sentences;
        }

        Wikigold made() {
            return new Wikigold(text.toString(), names);
        }
    }
}
