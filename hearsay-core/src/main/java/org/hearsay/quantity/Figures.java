package org.hearsay.quantity;

/** Numbers in digits: {@code 12}, {@code 1,500}, {@code 12,34,567} (Indian), {@code 3.2}. */
final class Figures {
    private static final int MOST_PLACES = 15;

    private Figures() {}

    /** What a token in digits stands for; -1 if it is no number ({@code 10:30}, {@code 9/11}, {@code 21st}). */
    static double value(String word) {
        double whole = 0;
        double place = 0;
        int places = 0;
        int group = -1;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= '0' && c <= '9') {
                if (++places > MOST_PLACES) {
                    return -1;
                }
                group = group < 0 ? group : group + 1;
                if (place > 0) {
                    whole += (c - '0') * place;
                    place /= 10;
                } else {
                    whole = whole * 10 + (c - '0');
                }
            } else if (c == '.' && place == 0) {
                place = 0.1;
            } else if (c == ',' && place == 0 && (group < 0 || group == 2 || group == 3)) {
                group = 0;
            } else {
                return -1;
            }
        }
        boolean cut = group >= 0 && group != 3 && place == 0;
        return cut || places == 0 ? -1 : rounded(whole);
    }

    /** Sums of tenths and hundredths are not exact; nobody writes more than six of them. */
    private static double rounded(double value) {
        return Math.abs(value) < 1e9 ? Math.round(value * 1e6) / 1e6 : value;
    }
}
