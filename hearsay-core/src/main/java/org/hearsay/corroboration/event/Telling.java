package org.hearsay.corroboration.event;

/**
 * Keeps what was learned of reports of shootings from being believed of other news. There, a place and a day that two documents
 * share are an event; elsewhere ("Tin closes higher", "1st qtr net") they are a market or a stock exchange. So two documents that
 * tell of nobody killed or injured need more in common than one name and the words of a trade.
 */
final class Telling {
    /** How probable two documents are at most that have too little in common: not enough for any group. */
    private static final double AT_MOST = 0.05;

    /** What is left of a probability that was learned of other news. */
    private static final double DOUBT = 0.6;

    /** How rare names beside the rarest one must be, together; a name of two words is not its own witness. */
    private static final double BESIDE = 5;

    private static final double WORDS = 0.5;
    private static final double MEANING = 0.75;

    private Telling() {}

    /** The probability as it may be believed of two documents, with what they are compared by. */
    static double believed(double probability, double[] figures, EventSketch one, EventSketch other) {
        if (tellsOfHarm(one) || tellsOfHarm(other)) {
            return probability;
        }
        return isTold(figures) ? DOUBT * probability : Math.min(probability, AT_MOST);
    }

    private static boolean tellsOfHarm(EventSketch sketch) {
        return sketch.killed() != null || sketch.injured() != null;
    }

    private static boolean isTold(double[] figures) {
        double beside = figures[EventFeature.NAMES_TOGETHER.place()] - 2 * figures[EventFeature.RAREST_NAME.place()];
        return beside >= BESIDE
                || figures[EventFeature.AGES.place()] > 0
                || figures[EventFeature.WORDS.place()] >= WORDS
                || figures[EventFeature.MEANING.place()] >= MEANING;
    }
}
