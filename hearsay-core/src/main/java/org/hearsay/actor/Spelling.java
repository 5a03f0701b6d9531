package org.hearsay.actor;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.text.Tables;

/**
 * How probably two spellings are of one word, within Latin script and across scripts. Each channel is a memoryless transducer
 * (Ristad and Yianilos 1998) whose chances of reading one sound for another, or none, were learned from pairs of spellings;
 * what it says is weighed against chance by a logistic that was fitted on right and wrong pairs. Numbers and sources are in
 * spelling.txt; {@code eval learn-spelling} makes them. Immutable; safe to share between threads.
 */
public final class Spelling {
    private static final int NOTHING = Sounds.COUNT;

    /** What the rows of the table hold are hundredths of a natural logarithm. */
    private static final double UNIT = 0.01;

    private final Map<Channel, Table> tables = new EnumMap<>(Channel.class);

    /** Where the first of two spellings is from; the second is in Latin letters. */
    public enum Channel {
        /** Both in Latin letters, or both in one other script. */
        LATIN,
        CYRILLIC,
        ARABIC,
        HEBREW,
        HANGUL,
        HAN,
        KANA
    }

    private static final class Table {
        /** For each sign of the first spelling, and none, each of the second, and none. */
        final int[][] odds = new int[NOTHING + 1][NOTHING + 1];

        /** Weights of a constant, the sum of the odds, the lengths, and twice the sum by the lengths. */
        final double[] fit = new double[4];
    }

    private Spelling() {
        for (Channel channel : Channel.values()) {
            tables.put(channel, new Table());
        }
        for (List<String> row : Tables.rows(Spelling.class, "spelling.txt")) {
            Table table = table(Channel.valueOf(row.getFirst().toUpperCase(Locale.ROOT)));
            String first = row.get(1);
            for (int i = 2; i < row.size(); i++) {
                if (first.equals("fit")) {
                    table.fit[i - 2] = Double.parseDouble(row.get(i));
                } else {
                    int sign = first.equals("-") ? NOTHING : Sounds.index(first.charAt(0));
                    table.odds[sign][i - 2] = Integer.parseInt(row.get(i));
                }
            }
        }
    }

    private Table table(Channel channel) {
        Table table = tables.get(channel);
        if (table == null) {
            throw new IllegalStateException("no spelling costs for " + channel);
        }
        return table;
    }

    /** The sounds of one word of any script, in the signs that the table has its chances for. */
    public static String sound(String word) {
        String folded = Folding.fold(word);
        return folded.isEmpty()
                ? ""
                : Lexicon.standard()
                        .latin
                        .spell(folded, Writing.of(folded.codePointAt(0)))
                        .sound();
    }

    /** Every sign of a sound, in the order of the table's columns. */
    public static String signs() {
        StringBuilder signs = new StringBuilder();
        for (int i = 0; i < Sounds.COUNT; i++) {
            signs.append(Sounds.sign(i));
        }
        return signs.toString();
    }

    static Spelling standard() {
        return Standard.SPELLING;
    }

    /** Read when first asked for, not with the class. */
    private static final class Standard {
        static final Spelling SPELLING = new Spelling();
    }

    /** The channel of two words in these scripts, the first of which is the one that leaves more unsaid. */
    static Channel channel(Writing first) {
        return switch (first) {
            case LATIN, GREEK, OTHER -> Channel.LATIN;
            case CYRILLIC -> Channel.CYRILLIC;
            case ARABIC -> Channel.ARABIC;
            case HEBREW -> Channel.HEBREW;
            case HANGUL -> Channel.HANGUL;
            case HAN -> Channel.HAN;
            case KANA -> Channel.KANA;
        };
    }

    /** Probability, 0 to 1, that two words are one name, from their sounds. */
    double same(Channel channel, String first, String second) {
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        Table table = table(channel);
        double odds = best(table.odds, first, second) * UNIT;
        int length = first.length() + second.length();
        double[] fit = table.fit;
        double logit = fit[0] + fit[1] * odds + fit[2] * length + fit[3] * 2 * odds / length;
        return 1 / (1 + Math.exp(-logit));
    }

    /** The best way of reading one for the other. */
    private static int best(int[][] odds, String first, String second) {
        int width = second.length() + 1;
        int[] last = new int[width];
        int[] row = new int[width];
        int[] columns = new int[width];
        for (int j = 1; j < width; j++) {
            columns[j] = sign(second.charAt(j - 1));
            last[j] = last[j - 1] + odds[NOTHING][columns[j]];
        }
        for (int i = 1; i <= first.length(); i++) {
            int[] of = odds[sign(first.charAt(i - 1))];
            row[0] = last[0] + of[NOTHING];
            for (int j = 1; j < width; j++) {
                int read = last[j - 1] + of[columns[j]];
                int left = last[j] + of[NOTHING];
                int added = row[j - 1] + odds[NOTHING][columns[j]];
                row[j] = Math.max(read, Math.max(left, added));
            }
            int[] free = last;
            last = row;
            row = free;
        }
        return last[width - 1];
    }

    /** Digits have no sound: they count as a letter that hardly stands for any other. */
    private static int sign(char c) {
        int index = Sounds.index(c);
        return index >= 0 ? index : Sounds.index('q');
    }
}
