package org.hearsay.corroboration.claim;

/**
 * What of an account tells whether it is worth comparing at all: so little that very many are remembered, and most pairs are turned
 * down without the accounts themselves. A value; safe to share between threads.
 *
 * @param own whether the document says it in its own voice
 * @param stems of the account's own words
 * @param context of its document's beginning
 */
record Gist(boolean own, Stems stems, Stems context) {
    static Gist of(Account account) {
        return new Gist(account.own(), Stems.of(account.stems()), account.context());
    }

    /** Stems of their words that both have. */
    int shared(Gist other) {
        return stems.shared(other.stems);
    }

    /** Of the one that has fewer stems: how many it has. */
    int fewer(Gist other) {
        return Math.min(stems.size(), other.stems.size());
    }

    /** How much of their words both have, 0 to 1: the mean of Dice's coefficient and the overlap coefficient. */
    double overlap(Gist other) {
        int shared = shared(other);
        int fewer = fewer(other);
        int all = stems.size() + other.stems.size();
        return fewer == 0 ? 0 : (2.0 * shared / all + (double) shared / fewer) / 2;
    }

    /** How much of the shorter of two beginnings the other has, 0 to 1. */
    static double nearness(Stems context, Stems other) {
        int fewer = Math.min(context.size(), other.size());
        return fewer == 0 ? 0 : (double) context.shared(other) / fewer;
    }
}
