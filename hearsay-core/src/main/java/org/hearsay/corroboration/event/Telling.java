package org.hearsay.corroboration.event;

/**
 * Whether two documents have anything in common that few others have: rare names, an age, nearly the same words. The trees were
 * learned where all news is of one kind, and would take one day and the words of a trade ("net", "shares", "quarter") for enough;
 * those say what kind of news it is, not which.
 */
final class Telling {
    /** How probable two documents are at most that have nothing telling in common: too little for any group. */
    static final double AT_MOST = 0.05;

    /** As rare as one name in 400 stories, or two in 20. */
    private static final double RARE = Double.parseDouble(System.getProperty("rare", "6"));

    private static final double WORDS = 0.5;
    private static final double MEANING = 0.75;

    private Telling() {}

    static boolean isTold(double[] figures) {
        double names =
                figures[EventFeature.NAMES_TOGETHER.place()] + figures[EventFeature.PAIRS_TOGETHER.place()];
        return names >= RARE
                || figures[EventFeature.AGES.place()] > 0
                || figures[EventFeature.WORDS.place()] >= WORDS
                || figures[EventFeature.MEANING.place()] >= MEANING;
    }
}
