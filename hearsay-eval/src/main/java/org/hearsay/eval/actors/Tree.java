package org.hearsay.eval.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Span;

/**
 * A document of GUM as words: what each depends on, and the mentions with their entities.
 *
 * @param words in order
 * @param mentions in the order of their ends
 * @param labels who speaks from which word on, where the corpus says so and there are several; in order
 */
record Tree(List<Word> words, List<Mention> mentions, List<Label> labels) {
    /**
     * A word.
     *
     * @param form as written
     * @param head the number of the word it depends on, -1 for a root
     * @param relation how it depends on it
     * @param tag its universal part of speech
     */
    record Word(String form, int head, String relation, String tag) {}

    /**
     * A mention.
     *
     * @param begin its first word
     * @param last its last word
     * @param head the word that says most of it
     * @param type "person", "organization" ...
     * @param entity the key of its entity in the document
     */
    record Mention(int begin, int last, int head, String type, String entity) {}

    /** From this word on, somebody speaks. */
    record Label(int word, String speaker) {}

    private static final Pattern ENTITY = Pattern.compile("(?:^|\\|)Entity=([^|]*)");
    private static final Pattern PART = Pattern.compile("\\(([^()]+)\\)|\\(([^()]+)|([^()]+)\\)");

    Tree {
        words = List.copyOf(words);
        mentions = List.copyOf(mentions);
        labels = List.copyOf(labels);
    }

    static Tree parse(String conllu) {
        Builder builder = new Builder();
        conllu.lines().forEach(builder::line);
        boolean several = builder.labels.stream().map(Label::speaker).distinct().count() > 1;
        return new Tree(builder.words, builder.mentions, several ? builder.labels : List.of());
    }

    private record Open(int begin, String type, int head) {}

    private static final class Builder {
        private final List<Word> words = new ArrayList<>();
        private final List<Mention> mentions = new ArrayList<>();
        private final List<Label> labels = new ArrayList<>();
        private final Map<String, List<Open>> open = new HashMap<>();
        private int base;
        private String speaker = "";

        void line(String line) {
            if (line.startsWith("# sent_id")) {
                base = words.size();
            } else if (line.startsWith("# speaker = ")) {
                String name = line.substring(12).strip();
                if (!name.equals(speaker)) {
                    labels.add(new Label(words.size(), name));
                    speaker = name;
                }
            } else if (!line.isEmpty() && Character.isDigit(line.charAt(0))) {
                token(line.split("\t", -1));
            }
        }

        private void token(String[] fields) {
            if (fields[0].indexOf('-') > 0 || fields[0].indexOf('.') > 0) {
                return;
            }
            int head = Integer.parseInt(fields[6]);
            words.add(new Word(fields[1], head == 0 ? -1 : base + head - 1, fields[7], fields[3]));
            Matcher entity = ENTITY.matcher(fields[9]);
            if (entity.find()) {
                Matcher part = PART.matcher(entity.group(1));
                while (part.find()) {
                    add(part);
                }
            }
        }

        /** "(12-person-…-1,2-coref" opens a mention, "12)" closes it, "(12-person-…)" is one of one word. */
        private void add(Matcher part) {
            int word = words.size() - 1;
            String opened = part.group(1) != null ? part.group(1) : part.group(2);
            if (opened == null) {
                String key = part.group(3).split("-", -1)[0];
                Open begun = Objects.requireNonNull(open.get(key)).removeLast();
                mentions.add(new Mention(begun.begin(), word, begun.begin() + begun.head(), begun.type(), key));
                return;
            }
            String[] fields = opened.split("-", -1);
            int head = Integer.parseInt(fields[5].split(",", -1)[0]) - 1;
            if (part.group(1) != null) {
                mentions.add(new Mention(word, word, word, fields[1], fields[0]));
            } else {
                open.computeIfAbsent(fields[0], k -> new ArrayList<>()).add(new Open(word, fields[1], head));
            }
        }
    }

    /** Where the words of a mention stand, given where each word does. */
    static Span span(Mention mention, List<Span> places) {
        return new Span(
                places.get(mention.begin()).begin(), places.get(mention.last()).end());
    }
}
