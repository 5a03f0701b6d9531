package org.hearsay.corroboration.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.actor.Actor;
import org.hearsay.attribution.Attribution;
import org.hearsay.corroboration.Report;
import org.hearsay.text.Credit;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;
import org.hearsay.text.Word;
import org.jspecify.annotations.Nullable;

/** Makes a text that stands by itself of words of a document: "she would resign" becomes "Dana Cole would resign". */
final class ClaimWords {
    private static final Set<String> SUBJECTS =
            Set.of("he", "she", "it", "they", "i", "we", "him", "her", "them", "himself", "herself");
    private static final Set<String> OWNERS = Set.of("his", "her", "its", "their");
    private static final String MARKS = "\"“”„«»";

    /** In chars: a longer name is a description that says more than the pronoun did. */
    private static final int LONGEST_NAME = 60;

    /** In chars: headline and lead. */
    private static final int CONTEXT = 400;

    private final String text;
    private final Stems context;
    private final List<Span> credits;
    private final Map<Integer, Map.Entry<Span, Actor>> pronouns = new HashMap<>();

    ClaimWords(Report report) {
        text = report.document().text();
        String title = report.document().publication().title();
        context = Stems.of(Wording.stems(
                (title == null ? "" : title + "\n") + text.substring(0, Math.min(CONTEXT, text.length()))));
        credits = report.document().credits().stream().map(Credit::span).toList();
        report.actors().mentions().forEach((span, actor) -> {
            String word = span.end() <= text.length() ? Word.lower(span.in(text)) : "";
            if (isPronoun(word)
                    && actor.name().length() <= LONGEST_NAME
                    && !SUBJECTS.contains(Word.lower(actor.name()))) {
                pronouns.put(span.begin(), Map.entry(span, actor));
            }
        });
    }

    static boolean isPronoun(String lower) {
        return SUBJECTS.contains(lower) || OWNERS.contains(lower);
    }

    static boolean isMark(char c) {
        return MARKS.indexOf(c) >= 0;
    }

    /** What the document's beginning is made of. */
    Stems context() {
        return context;
    }

    /** The words in the document that say something: without headings and datelines before them; null if none are left. */
    @Nullable
    Spans essence(Spans content) {
        List<Span> kept = new ArrayList<>();
        for (Span part : content) {
            int begin = afterHeading(afterCredit(part.begin(), part.end()), part.end());
            begin = afterHeading(afterCredit(begin, part.end()), part.end());
            if (begin < part.end()
                    && !part.in(text).substring(begin - part.begin()).isBlank()) {
                kept.add(new Span(begin, part.end()));
            }
        }
        return kept.isEmpty() ? null : Spans.of(kept);
    }

    /** Whether the cue stands in a heading and the content does not, or not all of it: it ascribes the heading, and nothing below. */
    boolean isCuedAbove(Attribution attribution) {
        Spans essence = essence(attribution.content());
        Spans cue = attribution.cue();
        int gap = cue == null ? -1 : text.indexOf("\n\n", cue.end());
        if (cue == null
                || essence == null
                || gap < 0
                || gap >= attribution.content().end()) {
            return false;
        }
        boolean cut = cue.end() <= essence.begin()
                && gap < essence.begin()
                && essence.begin() > attribution.content().begin();
        return cut || isHeading(text.substring(0, gap));
    }

    private static boolean isHeading(String upToGap) {
        String words = upToGap.strip();
        return !words.isEmpty() && ".!?:,\"”’".indexOf(words.charAt(words.length() - 1)) < 0;
    }

    /** The words, with names in the place of pronouns and without quotation marks. */
    String standingAlone(Spans essence) {
        StringBuilder words = new StringBuilder();
        for (Span part : essence) {
            words.append(words.isEmpty() ? "" : " ");
            for (int i = part.begin(); i < part.end(); ) {
                Map.Entry<Span, Actor> pronoun = pronouns.get(i);
                if (pronoun != null && pronoun.getKey().end() <= part.end()) {
                    words.append(nameFor(pronoun.getKey().in(text), pronoun.getValue()));
                    i = pronoun.getKey().end();
                } else {
                    char c = text.charAt(i++);
                    words.append(isMark(c) ? ' ' : c);
                }
            }
        }
        String joined = words.toString().strip().replaceAll("\\s+", " ").replaceAll("[,;:]$", "");
        return joined.startsWith("that ") ? joined.substring("that ".length()) : joined;
    }

    private static String nameFor(String pronoun, Actor actor) {
        String name = lastParagraph(actor.name()).strip();
        return OWNERS.contains(Word.lower(pronoun)) && !Word.lower(pronoun).equals("her") ? name + "'s" : name;
    }

    /** What a name swallowed of a headline above it is no part of it. */
    static String lastParagraph(String words) {
        int gap = words.lastIndexOf("\n\n");
        return gap < 0 ? words : words.substring(gap + 2);
    }

    /** Past lines without a full stop above a blank line: a headline that was read together with what follows it. */
    private int afterHeading(int from, int end) {
        int begin = from;
        int gap = text.indexOf("\n\n", begin);
        while (gap >= 0 && gap < end) {
            String heading = text.substring(begin, gap).strip();
            if (heading.isEmpty() || ".!?\"”’".indexOf(heading.charAt(heading.length() - 1)) < 0) {
                begin = gap + 2;
                gap = text.indexOf("\n\n", begin);
            } else {
                break;
            }
        }
        return Math.min(begin, end);
    }

    /** Past a credit near the begin and the dash behind it: "PORT SELIM, 3 May (Meridian Press) —". */
    private int afterCredit(int from, int end) {
        Span credit = credits.stream()
                .filter(c -> c.begin() >= from && c.end() < end && c.begin() - from <= LONGEST_NAME * 2)
                .max(Comparator.naturalOrder())
                .orElse(null);
        if (credit == null) {
            return from;
        }
        int begin = credit.end();
        while (begin < end && (Character.isWhitespace(text.charAt(begin)) || "-–—".indexOf(text.charAt(begin)) >= 0)) {
            begin++;
        }
        return begin;
    }
}
