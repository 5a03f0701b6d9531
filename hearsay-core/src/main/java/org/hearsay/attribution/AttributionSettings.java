package org.hearsay.attribution;

/**
 * What a caller can set of how attributions are made.
 *
 * @param depth how deep chains are followed, at least 1
 * @param innerConfidence least confidence, 0 to 1, of an attribution inside another
 * @param shortestContent contents of fewer words than this are not read again for attributions inside them
 */
public record AttributionSettings(int depth, double innerConfidence, int shortestContent) {
    /** Four deep, as far as chains in news go; all that the reader finds, which has a threshold of its own. */
    public static final AttributionSettings STANDARD = new AttributionSettings(4, 0, 5);

    /**
     * Checks the settings.
     *
     * @throws IllegalArgumentException if depth is less than 1 or the confidence no probability
     */
    public AttributionSettings {
        if (depth < 1 || !(innerConfidence >= 0 && innerConfidence <= 1)) {
            throw new IllegalArgumentException("no such settings: depth " + depth + ", confidence " + innerConfidence);
        }
    }
}
