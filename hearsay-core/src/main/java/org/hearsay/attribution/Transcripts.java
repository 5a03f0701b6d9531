package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Span;
import org.hearsay.text.Tables;
import org.hearsay.text.Word;

/**
 * Speeches and records of sittings, where form alone says who speaks, be it only once: "THE PRESIDENT: Thank you", the
 * "Mr. Cole. Madam Speaker, ..." of parliamentary records, and whole texts under a title like "Statement of the Council". A
 * label counts if it has a role or a form of address in it, and if the text begins with one; else it may be any heading.
 */
final class Transcripts {
    private static final Set<String> ADDRESSES = Set.copyOf(Tables.words(Transcripts.class, "addresses.txt"));

    private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}’'-]*";

    /** "THE VICE PRESIDENT:", "MR. COLE:" */
    private static final String IN_CAPITALS =
            "(?<capitals>[\\p{Lu}][\\p{Lu}\\p{M}.’'-]+(?:[ \\t]+[\\p{Lu}\\p{M}.’'-]+){0,4}):(?=\\s)";

    /** "Mr. Cole. Thank you", "Speaker Cole." on a line of its own */
    private static final String WITH_STOP =
            "(?<stop>" + NAME + "\\.?(?:[ \\t]+" + NAME + "){1,3})\\.(?=[ \\t]+\\p{Lu}|[ \\t]*(?:\\R|$))";

    /** "6:13 P.M. EDT", with which the record of a briefing begins. */
    private static final String CLOCK =
            "(?:\\d{1,2}[:.]\\d{2}(?:[ \\t]+[AaPp]\\.?[Mm]\\.?)?(?:[ \\t]+\\p{Lu}{2,4})?[ \\t]+)?";

    private static final Pattern LABEL = Pattern.compile(
            "(?m)(?:^[ \\t]*" + CLOCK + "|(?<=[.!?)\\]][ \\t]{1,2}))" + IN_CAPITALS + "|^[ \\t]*" + WITH_STOP);

    private static final String WORK =
            "(?:(?:Inaugural|Farewell|Opening|Closing|Public|Joint|Press|Official|Full)\\s+)*(?:Statement|Declaration|Communiqué|Communique"
                    + "|Remarks|Speech|Address|Letter|Appeal|Testimony|Message|Sermon|Lecture|Eulogy)";

    private static final String OCCASION = "(?:,?\\s+(?:at|to|on|before|in|after|about)\\s.*|\\s*[(–—:].*)?";

    private static final Pattern TITLE =
            Pattern.compile("(?:Text of (?:the )?)?" + WORK + "\\s+(?:of|by|from)\\s+(?<by>(?:the\\s+)?" + NAME
                    + "(?:\\s+(?:of|the|for|and|de|al|bin|" + NAME + "))*)" + OCCASION + "|(?<whose>(?:The\\s+)?" + NAME
                    + "(?:\\s+(?:of|the|for|and|de|al|bin|" + NAME
                    + "))*?)['’]s?\\s+" + WORK + OCCASION);

    /** In paragraphs: a label further down than this begins no text. */
    private static final int EARLY = 8;

    private static final int TITLES = 3;

    private static final int LONGEST_TITLE = 120;

    private Transcripts() {}

    /** The turns of a speech or a record; none in any other text. */
    static List<Turns.Turn> in(String text) {
        List<Span> paragraphs = Paragraphs.of(text);
        if (paragraphs.isEmpty()) {
            return List.of();
        }
        List<Span> labels = labels(text);
        int early = paragraphs.get(Math.min(EARLY, paragraphs.size()) - 1).end();
        if (!labels.isEmpty() && labels.getFirst().begin() < early) {
            return Turns.between(text, labels, text.length());
        }
        return paragraphs.stream()
                .limit(TITLES)
                .flatMap(p -> titled(text, p).stream())
                .limit(1)
                .toList();
    }

    private static List<Span> labels(String text) {
        List<Span> labels = new ArrayList<>();
        Matcher matcher = LABEL.matcher(text);
        while (matcher.find()) {
            String group = matcher.group("capitals") != null ? "capitals" : "stop";
            boolean capitals = group.equals("capitals");
            String label = matcher.group(group);
            if (capitals ? isSpeaker(label) : isAddressed(label) && beginsParagraph(text, matcher.start())) {
                labels.add(new Span(matcher.start(group), matcher.end(group)));
            }
        }
        return labels;
    }

    /** In capitals: a role or a form of address, and one more word: "THE WITNESS". */
    private static boolean isSpeaker(String label) {
        List<Word> words = Word.in(label, 0, label.length());
        return words.size() > 1 && words.stream().anyMatch(w -> isAddress(w.lower()));
    }

    /** A form of address or a role, then a name: not the begin of a sentence that an abbreviation seems to end. */
    private static boolean isAddressed(String label) {
        List<Word> words = Word.in(label, 0, label.length());
        String last = words.getLast().lower();
        return isAddress(words.getFirst().lower())
                && last.length() > 1
                && !isAddress(last)
                && !Sentence.isAbbreviation(label + ".", label.length());
    }

    private static boolean isAddress(String word) {
        return ADDRESSES.contains(word) || "role".equals(KindTable.standard().entry(word));
    }

    private static boolean beginsParagraph(String text, int at) {
        int before = at;
        while (before > 0 && Character.isWhitespace(text.charAt(before - 1))) {
            before--;
        }
        return before == 0
                || text.substring(before, at).chars().filter(c -> c == '\n').count() > 1;
    }

    private static List<Turns.Turn> titled(String text, Span paragraph) {
        Matcher title = TITLE.matcher(paragraph.in(text).lines().findFirst().orElse(""));
        if (paragraph.length() > LONGEST_TITLE || !title.matches()) {
            return List.of();
        }
        String group = title.group("by") != null ? "by" : "whose";
        Span speaker = new Span(title.start(group), title.end(group)).shift(paragraph.begin());
        List<Span> body = new ArrayList<>();
        Paragraphs.add(body, text, paragraph.end(), text.length());
        return body.stream().map(words -> new Turns.Turn(speaker, words)).toList();
    }
}
