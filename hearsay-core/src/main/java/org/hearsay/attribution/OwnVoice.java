package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;

/** What a document says without ascribing it to anyone: the sentences, or parts of them, that no attribution takes up. */
public final class OwnVoice {
    /** A rest of fewer words, left beside an attribution in its sentence ("on Tuesday,"), says nothing by itself. */
    private static final int LEAST_WORDS = 3;

    private OwnVoice() {}

    /** The parts of a text that belong to none of the attributions, in text order. */
    public static List<Span> in(String text, List<Attribution> attributions) {
        List<Span> taken = attributions.stream()
                .filter(a -> a.parent() == null)
                .flatMap(a -> Stream.of(a.source() == null ? null : a.source().spans(), a.cue(), a.content())
                        .filter(s -> s != null)
                        .flatMap(Spans::stream))
                .sorted(Comparator.comparingInt(Span::begin))
                .toList();
        List<Span> own = new ArrayList<>();
        int next = 0;
        for (Span sentence : Paragraphs.sentences(text)) {
            while (next < taken.size() && endOf(taken, next) <= sentence.begin()) {
                next++;
            }
            rest(own, text, sentence, taken, next);
        }
        return own;
    }

    private static int endOf(List<Span> taken, int i) {
        return taken.get(i).end();
    }

    private static void rest(List<Span> own, String text, Span sentence, List<Span> taken, int from) {
        int begin = sentence.begin();
        boolean cut = false;
        for (int i = from; i < taken.size() && taken.get(i).begin() < sentence.end(); i++) {
            if (taken.get(i).end() > sentence.begin()) {
                add(own, text, begin, taken.get(i).begin(), true);
                begin = Math.max(begin, taken.get(i).end());
                cut = true;
            }
        }
        add(own, text, begin, sentence.end(), cut);
    }

    private static void add(List<Span> own, String text, int begin, int end, boolean cut) {
        List<Span> part = new ArrayList<>();
        Paragraphs.add(part, text, begin, Math.max(begin, end));
        part.stream().filter(p -> words(p.in(text)) >= (cut ? LEAST_WORDS : 1)).forEach(own::add);
    }

    private static long words(String text) {
        return Stream.of(text.split("\\s+"))
                .filter(w -> w.codePoints().anyMatch(Character::isLetter))
                .count();
    }
}
