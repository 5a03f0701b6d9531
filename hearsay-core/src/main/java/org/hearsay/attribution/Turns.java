package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Span;

/**
 * The turns of an interview, debate or hearing: "COURIER: Were you surprised?" A speaker is a short capitalised name before
 * a colon at the begin of a line, and speaks at least twice, in a text that has at least two of them or marks them Q and A.
 * What follows is ascribed to the speaker by the form alone, up to the next turn or a heading's blank line.
 */
final class Turns {
    /** What stands before the colon: up to four words of letters, the first a capital. */
    private static final Pattern SPEAKER = Pattern.compile(
            "(?m)^[ \\t]*((?:[\\p{Lu}][\\p{L}\\p{M}.'’-]*)(?:[ \\t]+[\\p{Lu}][\\p{L}\\p{M}.'’-]*){0,3}):(?=[ \\t]+\\S)");

    private static final int LEAST_TURNS = 2;

    /** In words: somebody says more than this in a conversation, else it is a table of names and figures. */
    private static final int LEAST_WORDS = 2;

    /**
     * One speaker's turn.
     *
     * @param speaker the name before the colon
     * @param words what is said
     */
    record Turn(Span speaker, Span words) {}

    private Turns() {}

    /** The turns of a text, in order; none in a text that is no conversation, speech or record. */
    static List<Turn> in(String text) {
        List<Turn> turns = ofConversation(text);
        return turns.isEmpty() ? Transcripts.in(text) : turns;
    }

    private static List<Turn> ofConversation(String text) {
        List<Span> labels = new ArrayList<>();
        Matcher matcher = SPEAKER.matcher(text);
        while (matcher.find()) {
            labels.add(new Span(matcher.start(1), matcher.end(1)));
        }
        Map<String, Integer> times = new HashMap<>();
        labels.forEach(l -> times.merge(l.in(text), 1, Integer::sum));
        List<Span> speakers = labels.stream()
                .filter(l -> times.getOrDefault(l.in(text), 0) >= LEAST_TURNS)
                .toList();
        if (speakers.stream().map(l -> l.in(text)).distinct().count() < 2) {
            return List.of();
        }
        List<Turn> turns = between(text, speakers, afterParagraph(text, speakers.getLast()));
        boolean talk =
                turns.stream().anyMatch(t -> t.words().in(text).split("\\s+", LEAST_WORDS + 1).length > LEAST_WORDS);
        return talk ? turns : List.of();
    }

    /** What follows each label, up to the next or to {@code last}. */
    static List<Turn> between(String text, List<Span> speakers, int last) {
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < speakers.size(); i++) {
            int next = i + 1 < speakers.size() ? speakers.get(i + 1).begin() : last;
            int begin = speakers.get(i).end() + 1;
            int end = next;
            while (begin < end && Character.isWhitespace(text.charAt(begin))) {
                begin++;
            }
            while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            if (begin < end) {
                turns.add(new Turn(speakers.get(i), new Span(begin, end)));
            }
        }
        return turns;
    }

    /** The last turn is taken to be one paragraph: what follows may be the writer again. */
    private static int afterParagraph(String text, Span speaker) {
        int end = text.indexOf("\n\n", speaker.end());
        int crlf = text.indexOf("\r\n\r\n", speaker.end());
        int first = end < 0 ? crlf : crlf < 0 ? end : Math.min(end, crlf);
        return first < 0 ? text.length() : first;
    }
}
