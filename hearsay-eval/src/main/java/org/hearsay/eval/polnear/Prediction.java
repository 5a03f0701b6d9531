package org.hearsay.eval.polnear;

/**
 * One attribution as read.
 *
 * @param confidence probability, 0 to 1, that it was read correctly
 * @param nested whether it lies inside another; PolNeAR has none of those, so they are not scored
 */
record Prediction(Parts parts, double confidence, boolean nested) {}
