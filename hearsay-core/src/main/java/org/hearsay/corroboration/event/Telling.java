package org.hearsay.corroboration.event;
final class Telling {
    static double STRICT=Double.parseDouble(System.getProperty("strict","5")); static double SCALE=Double.parseDouble(System.getProperty("scale","1"));
    static double probability(double p, double[] f) {
        boolean harm = !Double.isNaN(f[EventFeature.KILLED_APART.place()]) || !Double.isNaN(f[EventFeature.INJURED_APART.place()]);
        if (harm) return p;
        STRICT=Double.parseDouble(System.getProperty("strict","5")); SCALE=Double.parseDouble(System.getProperty("scale","1"));
        boolean told = f[EventFeature.NAMES_TOGETHER.place()] - 2 * f[EventFeature.RAREST_NAME.place()] >= STRICT || f[EventFeature.AGES.place()] > 0
          || f[EventFeature.WORDS.place()] >= 0.5 || f[EventFeature.MEANING.place()] >= 0.75;
        return told ? p * SCALE : Math.min(p, 0.05);
    }
}
