package org.hearsay.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.text.Span;

/**
 * The words and marks of a running text, in order. "ministry's" is two words; the point of an abbreviation is none. An index
 * outside is answered with a mark that is like no other, so that rules need not look where the text ends.
 */
final class TextWords {
    static final String PARAGRAPH = "\n";
    static final String QUOTE = "\"";
    static final String DASH = "–";

    /** In chars; of a longer word the rest is left unread. */
    private static final int LONGEST = 60;

    private static final Set<String> ABBREVIATIONS = Set.of(
            "gen", "lt", "col", "maj", "capt", "sgt", "cpl", "pvt", "brig", "adm", "cmdr", "dr", "mr", "mrs", "ms",
            "prof", "rev", "hon", "st", "sen", "rep", "gov", "pres", "amb", "jr", "sr", "supt", "insp", "det", "vs",
            "fr");

    private static final TextWord NOTHING = new TextWord("", 0, 0, TextWord.Shape.MARK);

    private final String text;
    private final List<TextWord> words = new ArrayList<>();

    TextWords(String text) {
        this.text = text;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (isLetter(c)) {
                i = word(i);
            } else {
                mark(i, c);
                i += Character.charCount(c);
            }
        }
    }

    int size() {
        return words.size();
    }

    TextWord at(int index) {
        return index < 0 || index >= words.size() ? NOTHING : words.get(index);
    }

    String lower(int index) {
        return at(index).lower();
    }

    boolean is(int index, Set<String> any) {
        return any.contains(lower(index));
    }

    boolean isMark(int index) {
        return at(index).isMark();
    }

    boolean isCapital(int index) {
        return at(index).isCapital();
    }

    /** From the first char of a word to the last of the one before {@code to}. */
    Span span(int from, int to) {
        return new Span(at(from).begin(), at(to - 1).end());
    }

    String in(int from, int to) {
        return text.substring(at(from).begin(), at(to - 1).end());
    }

    /** The index of the first word that ends after a char of the text; the number of words if none does. */
    int from(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private int word(int begin) {
        int i = begin;
        boolean dotted = false;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (isLetter(c) || isMarkOfLetter(c) || isJoint(i)) {
                i += Character.charCount(c);
            } else if (c == '.' && isInitial(i, begin, dotted)) {
                dotted = true;
                i++;
            } else {
                break;
            }
        }
        int end = i;
        if (end - begin > 2 && isApostrophe(text.charAt(end - 2)) && (text.charAt(end - 1) | 0x20) == 's') {
            add(begin, end - 2);
            words.add(new TextWord("'s", end - 2, end, TextWord.Shape.SMALL));
        } else {
            add(begin, end);
        }
        return end;
    }

    private void add(int begin, int end) {
        String written = text.substring(begin, Math.min(end, begin + LONGEST));
        String lower = written.toLowerCase(Locale.ROOT).replace('’', '\'').replace(".", "");
        words.add(new TextWord(lower, begin, end, shape(written)));
    }

    private static TextWord.Shape shape(String written) {
        int first = written.codePointAt(0);
        if (written.chars().allMatch(Character::isDigit)) {
            return TextWord.Shape.NUMBER;
        }
        if (isHigh(first)) {
            return TextWord.Shape.CAPITAL;
        }
        int hyphen = written.indexOf('-');
        boolean high = !Character.isDigit(first)
                && hyphen > 0
                && hyphen + 1 < written.length()
                && isHigh(written.codePointAt(hyphen + 1));
        return high ? TextWord.Shape.CAPITAL : TextWord.Shape.SMALL;
    }

    private static boolean isHigh(int c) {
        return Character.isUpperCase(c) || Character.isTitleCase(c) || Character.getType(c) == Character.OTHER_LETTER;
    }

    private void mark(int at, int c) {
        String kind = switch (c) {
            case ',', '،', '、' -> ",";
            case '"', '“', '”', '„', '«', '»', '‘', '\'', '’', '`' -> QUOTE;
            case '–', '—' -> DASH;
            case '-' -> isSpaced(at) ? DASH : "-";
            case '\n' -> isBlankLine(at) ? PARAGRAPH : "";
            case '.' -> isAbbreviation(at) ? "" : ".";
            case '&' -> "and";
            default -> Character.isWhitespace(c) || Character.isSpaceChar(c) || isUnseen(c) ? "" : other(c);
        };
        if (!kind.isEmpty()) {
            TextWord.Shape shape = c == '&' ? TextWord.Shape.SMALL : TextWord.Shape.MARK;
            words.add(new TextWord(kind, at, at + Character.charCount(c), shape));
        }
    }

    private static String other(int c) {
        return c < 128 ? String.valueOf((char) c) : "*";
    }

    private boolean isSpaced(int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isWhitespace(text.charAt(at - 1))
                && (Character.isWhitespace(text.charAt(at + 1)) || text.charAt(at + 1) == '-');
    }

    private boolean isBlankLine(int at) {
        int next = at + 1;
        while (next < text.length() && next < at + 8 && (text.charAt(next) == '\r' || text.charAt(next) == ' ')) {
            next++;
        }
        return next < text.length() && text.charAt(next) == '\n';
    }

    private boolean isAbbreviation(int at) {
        TextWord last = words.isEmpty() ? NOTHING : words.getLast();
        return last.end() == at
                && (ABBREVIATIONS.contains(last.lower())
                        || (last.isCapital() && isShort(last, at))
                        || last.lower().equals("aka"));
    }

    /** An initial: "Dana K. Cole". */
    private boolean isShort(TextWord last, int at) {
        return last.end() - last.begin() == 1 && at + 1 < text.length() && text.charAt(at + 1) != '\n';
    }

    private boolean isInitial(int at, int begin, boolean dotted) {
        return at + 1 < text.length()
                && Character.isLetter(text.charAt(at + 1))
                && (at - begin == 1 || dotted)
                && (at + 2 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 2)));
    }

    private boolean isJoint(int at) {
        char c = text.charAt(at);
        return (c == '-' || c == '‑' || isApostrophe(c))
                && at + 1 < text.length()
                && isLetter(text.codePointAt(at + 1));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    private static boolean isLetter(int c) {
        return Character.isLetterOrDigit(c);
    }

    private static boolean isMarkOfLetter(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Signs of direction and width, and halves of letters. */
    private static boolean isUnseen(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT
                || type == Character.CONTROL
                || type == Character.SURROGATE
                || isMarkOfLetter(c);
    }
}
