package org.hearsay.app.web;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sets apart what in some words is the same as in others, and what is not: word by word, whatever their case. */
final class WordDiff {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['\\u2019-][\\p{L}\\p{N}]+)*");

    /** In words: longer ones are not compared, for that takes the square of them. */
    private static final int LONGEST = 600;

    private WordDiff() {}

    private record Word(String plain, int begin, int end) {}

    /** The words as pieces "same" and "differs", in order and whole; "content" if there are too many to compare. */
    static List<Card.Piece> of(String base, String words) {
        List<Word> first = words(base);
        List<Word> second = words(words);
        if (first.size() > LONGEST || second.size() > LONGEST || first.isEmpty() || second.isEmpty()) {
            return List.of(new Card.Piece("content", words));
        }
        boolean[] differs = new boolean[second.size()];
        for (AbstractDelta<String> delta :
                DiffUtils.diff(plain(first), plain(second)).getDeltas()) {
            if (delta.getType() != DeltaType.DELETE) {
                int from = delta.getTarget().getPosition();
                for (int i = from; i < from + delta.getTarget().size(); i++) {
                    differs[i] = true;
                }
            }
        }
        return pieces(words, second, differs);
    }

    /** What stands between two unlike words, and at the end, goes with what is the same. */
    private static List<Card.Piece> pieces(String words, List<Word> split, boolean[] differs) {
        List<Card.Piece> pieces = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < split.size(); i++) {
            boolean last = i + 1 == split.size();
            if (last || differs[i + 1] != differs[i]) {
                int end = differs[i]
                        ? split.get(i).end()
                        : last ? words.length() : split.get(i + 1).begin();
                pieces.add(new Card.Piece(differs[i] ? "differs" : "same", words.substring(at, end)));
                at = end;
            }
        }
        if (at < words.length()) {
            pieces.add(new Card.Piece("same", words.substring(at)));
        }
        return pieces;
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find() && words.size() <= LONGEST) {
            words.add(new Word(matcher.group().toLowerCase(Locale.ROOT), matcher.start(), matcher.end()));
        }
        return words;
    }

    private static List<String> plain(List<Word> words) {
        return words.stream().map(Word::plain).toList();
    }
}
