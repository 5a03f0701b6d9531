package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;
import org.hearsay.text.Tables;
import org.jspecify.annotations.Nullable;

/**
 * To whom something was said, and where or by what means, from a few patterns in and around the cue. Better none than a
 * wrong one: only names and the audiences and media of the tables count, and only when the phrase ends where it should.
 */
final class Circumstances {
    /** What is neither cue nor gap; stands for source and content, so that no pattern runs through them. */
    private static final char WALL = '\u0001';

    /** Beyond this a phrase describes something else in the sentence. */
    private static final int NEAR = 80;

    private Circumstances() {}

    static @Nullable Spans addressee(String text, Spans cue, Spans content, @Nullable Spans source) {
        Surroundings around = new Surroundings(text, cue, content, source);
        Spans told = around.find(Patterns.TOLD, around.fromCue, cue.end() - around.shift);
        if (told != null) {
            return told;
        }
        Spans met = around.find(Patterns.MET, around.fromCue, around.fromCue.end());
        if (met != null || around.toCue == null) {
            return met;
        }
        return around.find(Patterns.MET, around.toCue, around.toCue.end());
    }

    static @Nullable Spans medium(String text, Spans cue, Spans content, @Nullable Spans source) {
        Surroundings around = new Surroundings(text, cue, content, source);
        Spans medium = around.find(Patterns.MEDIUM, around.fromCue, around.fromCue.end());
        if (medium == null && around.toCue != null) {
            medium = around.find(Patterns.MEDIUM, around.toCue, around.toCue.end());
        }
        return medium != null ? medium : around.find(Patterns.MEDIUM, around.opening, around.opening.begin() + 1);
    }

    /** The sentence of a cue, with source and content walled off, and the stretches in it that describe the cue. */
    private static final class Surroundings {
        private final String walled;
        private final int shift;

        /** From the cue to the content or the end of the sentence; counted in the sentence, as all stretches here. */
        private final Span fromCue;

        /** Between the source and a cue that follows it. */
        private final @Nullable Span toCue;

        /** The whole sentence: "In a statement, Cole said ..." */
        private final Span opening;

        Surroundings(String text, Spans cue, Spans content, @Nullable Spans source) {
            Span sentence = Sentence.around(text, cue.cover());
            shift = sentence.begin();
            StringBuilder walls = new StringBuilder(sentence.in(text));
            wall(walls, content);
            int anchor = cue.end();
            if (source != null) {
                wall(walls, source);
                anchor = source.begin() >= cue.end() && source.end() <= sentence.end() ? source.end() : anchor;
            }
            walled = walls.toString();
            int end = Math.min(sentence.end(), anchor + NEAR);
            for (Span part : content) {
                end = part.begin() >= cue.end() ? Math.min(end, part.begin()) : end;
            }
            fromCue = new Span(cue.begin() - shift, end - shift);
            toCue = source != null && source.begin() >= shift && source.end() < cue.begin()
                    ? new Span(source.end() - shift, cue.begin() - shift)
                    : null;
            int begin = 0;
            while (begin < walled.length() - 1 && Character.isWhitespace(walled.charAt(begin))) {
                begin++;
            }
            opening = new Span(begin, Math.max(begin + 1, walled.length()));
        }

        private void wall(StringBuilder walls, Spans spans) {
            for (Span part : spans) {
                for (int i = Math.max(0, part.begin() - shift); i < Math.min(walls.length(), part.end() - shift); i++) {
                    walls.setCharAt(i, WALL);
                }
            }
        }

        /** The first match in a stretch that begins before {@code latest}; it may look at what follows the stretch. */
        @Nullable
        Spans find(Pattern pattern, Span stretch, int latest) {
            Matcher m = pattern.matcher(walled)
                    .region(stretch.begin(), stretch.end())
                    .useTransparentBounds(true)
                    .useAnchoringBounds(false);
            if (!m.find() || m.start() >= latest) {
                return null;
            }
            int end = m.end("it");
            while (walled.charAt(end - 1) == '.') {
                end--;
            }
            return Spans.of(m.start("it") + shift, end + shift);
        }
    }

    /** The patterns, made when first asked for. */
    private static final class Patterns {
        /** No part of a noun phrase as we look for it: keeps a phrase from reaching into the next one. */
        private static final String BREAK =
                "(?!(?:that|and|but|to|with|for|by|in|on|at|from|as|of|was|is|were|are|be|who|which|he|she|it|they|we|I|you"
                        + "|whose|had|has|have|him|me|us|them|about|after|before|while|when|during|not|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b)";

        private static final String NOUN_END = "(?![\\p{L}\\p{N}’'-])";

        /** What may follow whom it was told: not a verb, and not the thing that the addressee owns. */
        private static final String END =
                "(?=\\s*(?:$|[.,;:!?\"“”‘()\\u0001–—])|\\s+(?:that|on|in|at|by|during|after|before|last|this|yesterday|earlier"
                        + "|later|via|over|late|from|when|while|as|through|how|what|why|whether|about|not|to|outside|inside"
                        + "|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b)";

        private static final String NAME = BREAK + "\\p{Lu}[\\p{L}\\p{N}.’'-]*(?:(?:\\s(?:of|for|de|al|el|bin|&))?\\s"
                + BREAK + "\\p{Lu}[\\p{L}\\p{N}’'-]*){0,6}";

        private static final String WORDS = "(?:" + BREAK + "\\p{L}[\\p{L}’'-]*\\s){0,3}?";

        private static final String AUDIENCE =
                "(?<it>(?:(?:an?|the)\\s(?:crowd|group|meeting|gathering)\\sof\\s)?" + WORDS + "(?:"
                        + alternatives(Tables.words(Circumstances.class, "audiences.txt")) + ")" + NOUN_END
                        + "|(?:[Tt]he\\s)?" + NAME
                        + "|(?:me|him|her|us|them)" + NOUN_END + ")" + END;

        /** Not "was told": there the one told is the subject. */
        private static final String ACTIVE = "(?<!\\b(?:am|is|are|was|were|be|been|being)\\s)\\b";

        static final Pattern TOLD = Pattern.compile(ACTIVE
                + "(?:(?:tell|tells|told|telling|assured|assures|informed|informs|reminded|reminds|notified|briefed|warned"
                + "|warns|asked|asks|urged|urges)|(?:said|says|saying|spoke|speaking|wrote|writing|writes|replied|explained"
                + "|complained|remarked|announced|confirmed|admitted)\\sto)\\s" + AUDIENCE);

        static final Pattern MET = Pattern.compile(
                "\\b(?:(?:interview|interviews|conversation)\\swith|(?:letter|letters|email|e-mail|message|memo|note|petition"
                        + "|speech|address)\\sto|speaking\\sto)\\s" + AUDIENCE);

        static final Pattern MEDIUM = Pattern.compile(media());

        private static String media() {
            Map<String, List<String>> nouns = new TreeMap<>();
            Tables.rows(Circumstances.class, "media.txt")
                    .forEach(row -> nouns.computeIfAbsent(row.getFirst(), k -> new ArrayList<>())
                            .add(row.getLast()));
            String phrases = nouns.entrySet().stream()
                    .map(e -> "(?i:" + e.getKey() + ")\\s" + WORDS + "(?:" + alternatives(e.getValue()) + ")")
                    .collect(Collectors.joining("|"));
            return "\\b(?<it>" + phrases + ")" + NOUN_END;
        }

        private static String alternatives(List<String> words) {
            return words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        }
    }
}
