package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;
import org.jspecify.annotations.Nullable;

/** Finds quotation marks that quote nobody. Precision first: what might be a partial quotation is none of these. */
final class Marks {
    private static final int LONGEST_SCARE = 4;
    private static final int LONGEST_TITLE = 8;

    /** A content of which the marked words are more than this is being quoted, not winked at. */
    private static final double SHORT_SHARE = 0.25;

    private static final Pattern ALIAS_BEFORE = Pattern.compile(
            "(?is).*\\b(?:known as|(?<!so-)called|named|a\\.?k\\.?a\\.?|nicknamed|alias|dubbed|(?:calling|styling) (?:him|her|them|it)sel(?:f|ves)|code-?named|nom de guerre)\\s+(?:the\\s+)?$");
    private static final Pattern WORK_BEFORE = Pattern.compile(
            "(?is).*\\b(?:film|movie|book|novel|song|album|poem|play|series|show|programme|program|documentary|operation|campaign|exhibition|magazine|painting|entitled|titled)\\s*,?\\s*$");
    private static final Pattern SCARE_BEFORE = Pattern.compile(
            "(?is).*\\b(?:the|a|an|so-called|this|these|those|his|her|its|their|our|your|of|such|supposed|alleged)\\s+$");
    private static final Pattern NAME_WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}’'-]*");
    private static final Pattern NAME_BEFORE = Pattern.compile("(?s).*(?<![^\\s(])" + NAME_WORD + "\\s$");
    private static final Pattern NAME_AFTER = Pattern.compile("\\s" + NAME_WORD + "(?![\\p{L}\\p{N}])");
    private static final Pattern TITLE_WORDS = Pattern.compile(
            "\\p{Lu}[\\p{L}\\p{M}\\d’'-]*(?:\\s+(?:of|the|and|in|on|for|to|a|an|with|at|from|by|\\d+|\\p{Lu}[\\p{L}\\p{M}\\d’'-]*))+");

    private final String text;
    private final TreeMap<Integer, List<Spans>> contents = new TreeMap<>();

    private Marks(String text) {
        this.text = text;
    }

    /** The marks of a text. {@code contents} are those of all its attributions. */
    static List<Mark> in(String text, List<Quoted> quoted, List<Spans> contents) {
        Marks marks = new Marks(text);
        contents.forEach(c -> c.forEach(part -> marks.contents
                .computeIfAbsent(part.begin(), k -> new ArrayList<>())
                .add(c)));
        List<Mark> found = new ArrayList<>();
        for (Quoted q : quoted) {
            Mark.Kind kind = q.closed() ? marks.kind(q) : null;
            if (kind != null) {
                found.add(new Mark(kind, q.whole()));
            }
        }
        return found;
    }

    private Mark.@Nullable Kind kind(Quoted q) {
        String inner = q.inner().in(text);
        String before =
                text.substring(Math.max(0, q.whole().begin() - 40), q.whole().begin());
        int words = inner.strip().split("\\s+").length;
        if (isContent(q)) {
            return null;
        }
        if (words <= 3 && ALIAS_BEFORE.matcher(before).matches()) {
            return Mark.Kind.ALIAS;
        }
        if (words <= 2 && isBetweenNames(q, inner, before)) {
            return Mark.Kind.NAME;
        }
        boolean titled = TITLE_WORDS.matcher(inner).matches();
        if (words <= LONGEST_TITLE && (titled || WORK_BEFORE.matcher(before).matches())) {
            return Mark.Kind.TITLE;
        }
        boolean plain = inner.codePoints().noneMatch(c -> ".!?,;:".indexOf(c) >= 0);
        boolean small = Character.isLowerCase(inner.codePointAt(0));
        boolean scare = words <= LONGEST_SCARE
                && plain
                && small
                && SCARE_BEFORE.matcher(before).matches();
        return scare && isAside(q) ? Mark.Kind.SCARE : null;
    }

    private boolean isBetweenNames(Quoted q, String inner, String before) {
        String after = text.substring(
                q.whole().end(), Math.min(text.length(), q.whole().end() + 20));
        return NAME_WORD.matcher(inner).matches()
                && NAME_BEFORE.matcher(before).matches()
                && NAME_AFTER.matcher(after).lookingAt();
    }

    /** Whether a fragment of a content is these words and little else. */
    private boolean isContent(Quoted q) {
        return near(q).stream()
                .flatMap(Spans::stream)
                .anyMatch(part -> part.overlaps(q.inner()) && share(q, part) > 1 - SHORT_SHARE);
    }

    /** Whether no content holds these words, or holds much more than them, and that not quoted either. */
    private boolean isAside(Quoted q) {
        return near(q).stream().allMatch(c -> share(q, c.cover()) < SHORT_SHARE);
    }

    private double share(Quoted q, Span of) {
        int common = Math.min(q.whole().end(), of.end()) - Math.max(q.whole().begin(), of.begin());
        return Math.max(0, common) / (double) of.length();
    }

    /** The contents with a fragment that overlaps: fragments rarely begin more than a few before. */
    private List<Spans> near(Quoted q) {
        List<Spans> near = new ArrayList<>();
        int looked = 0;
        for (List<Spans> at :
                contents.headMap(q.whole().end(), false).descendingMap().values()) {
            at.stream().filter(c -> c.overlaps(Spans.of(q.whole()))).forEach(near::add);
            if (++looked > 12) {
                break;
            }
        }
        return near;
    }
}
