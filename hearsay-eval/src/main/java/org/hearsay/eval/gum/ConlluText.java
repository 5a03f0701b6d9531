package org.hearsay.eval.gum;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Span;

/**
 * A text put together again from CoNLL-U: sentences follow each other with a space, paragraphs with a blank line.
 *
 * @param words where each word stands, in order; a word that is written as one with its neighbours ("gonna") and cannot be
 *     told apart stands where all of them do
 */
public record ConlluText(String text, List<Span> words) {
    public ConlluText {
        words = List.copyOf(words);
    }

    public static ConlluText parse(String conllu) {
        Builder builder = new Builder();
        conllu.lines().forEach(builder::line);
        return new ConlluText(builder.text.toString(), builder.words);
    }

    private static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final List<Span> words = new ArrayList<>();
        private String gap = "";

        /** The surface form that covers several words, where it stands, and the last of those words. */
        private Span joined = new Span(0, 1);

        private int lastJoined;
        private int from;

        void line(String line) {
            if (line.equals("# newpar")) {
                gap = text.isEmpty() ? "" : "\n\n";
            } else if (line.startsWith("# sent_id")) {
                lastJoined = 0;
            } else if (!line.isEmpty() && Character.isDigit(line.charAt(0))) {
                token(line.split("\t", -1));
            }
        }

        private void token(String[] fields) {
            String id = fields[0];
            int dash = id.indexOf('-');
            if (id.contains(".")) {
                return;
            }
            if (dash > 0) {
                joined = append(fields);
                lastJoined = Integer.parseInt(id.substring(dash + 1));
                from = joined.begin();
            } else if (Integer.parseInt(id) <= lastJoined) {
                words.add(within(fields[1]));
            } else {
                words.add(append(fields));
            }
        }

        private Span append(String[] fields) {
            text.append(gap);
            int begin = text.length();
            text.append(fields[1]);
            gap = fields[9].contains("SpaceAfter=No") ? "" : " ";
            return new Span(begin, text.length());
        }

        private Span within(String form) {
            int begin = text.indexOf(form, from);
            if (begin < 0 || begin + form.length() > joined.end()) {
                return joined;
            }
            from = begin + form.length();
            return new Span(begin, from);
        }
    }
}
