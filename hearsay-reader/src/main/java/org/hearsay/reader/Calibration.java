package org.hearsay.reader;

import java.util.Properties;

/**
 * What was set on texts held out from training: the least anchor probability that makes an attribution, and the line that
 * turns the logit of an anchor into the probability that it was read correctly (Platt 1999).
 *
 * @param threshold least anchor probability
 * @param slope of the line
 * @param offset of the line
 */
record Calibration(float threshold, double slope, double offset) {
    /** The settings whose names begin with {@code prefix}. */
    static Calibration from(Properties properties, String prefix) {
        return new Calibration(
                Float.parseFloat(properties.getProperty(prefix + "threshold")),
                Double.parseDouble(properties.getProperty(prefix + "slope")),
                Double.parseDouble(properties.getProperty(prefix + "offset")));
    }

    double confidence(double anchor) {
        double p = Math.min(Math.max(anchor, 1e-6), 1 - 1e-6);
        double logit = Math.log(p / (1 - p));
        return 1 / (1 + Math.exp(-(slope * logit + offset)));
    }
}
