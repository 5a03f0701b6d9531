package org.hearsay.app;

import org.hearsay.corroboration.claim.Claim;

/** What people are told of what a claim comes to: what is denied or demanded is never told as if it were said to be so. */
public final class ClaimWords {
    private ClaimWords() {}

    /**
     * A claim in words.
     *
     * @param words of its first account
     */
    public static String of(String words, Claim.Sense sense, Texts texts) {
        return switch (sense) {
            case STATED -> words;
            case DEMANDED -> texts.get("claim.demanded", words);
            case DENIED -> texts.get("claim.denied", words);
        };
    }
}
