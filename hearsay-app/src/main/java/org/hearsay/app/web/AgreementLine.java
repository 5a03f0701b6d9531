package org.hearsay.app.web;

import java.util.List;

/**
 * How far two reviewers agree. A value.
 *
 * @param both on how many statements they both decided
 * @param share in words
 * @param kappa in words
 * @param splits the first of those on which they differ
 */
public record AgreementLine(String one, String other, int both, String share, String kappa, List<Split> splits) {
    public AgreementLine {
        splits = List.copyOf(splits);
    }

    /**
     * A statement on which they differ.
     *
     * @param address of its review
     * @param words the beginning of what is ascribed
     */
    public record Split(String address, String words, String one, String other) {}
}
