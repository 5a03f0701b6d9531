package org.hearsay.corroboration.claim;

import java.util.Comparator;
import java.util.List;

/**
 * Accounts that say the same thing. A value; safe to share between threads.
 *
 * @param id the same as long as its first account is the same
 * @param accounts the earliest first; never empty
 * @param joins why they are together: each joins two of the accounts, and together they join all; copies of one sentence need none
 * @param links to claims that bear on this one, what bears most first
 */
public record Claim(String id, List<Account> accounts, List<Join> joins, List<Link> links) {
    /**
     * Why two accounts are together.
     *
     * @param one id of an account
     * @param other id of an account
     */
    public record Join(String one, String other, Comparison comparison) {}

    /**
     * How this claim bears on another.
     *
     * @param claim id of the other
     * @param one id of the account of this that was compared
     * @param other id of the account of the other
     * @param comparison the first with the second
     */
    public record Link(String claim, String one, String other, Comparison comparison) {
        static final Comparator<Link> STRONGEST = Comparator.comparing(
                        (Link link) -> link.comparison().relation())
                .thenComparingDouble(link -> -link.comparison().score())
                .thenComparing(Link::claim);
    }

    public Claim {
        if (accounts.isEmpty()) {
            throw new IllegalArgumentException("a claim without an account");
        }
        accounts = List.copyOf(accounts);
        joins = List.copyOf(joins);
        links = List.copyOf(links);
    }

    /** The words of the earliest account. */
    public String words() {
        return accounts.getFirst().text();
    }

    /** What is done with {@link #words()}. */
    public enum Sense {
        /** It is said that it is so, was so or will be. */
        STATED,
        /** It is demanded that it be so. */
        DEMANDED,
        /** It is denied or doubted: nobody here says that it is so. */
        DENIED
    }

    /** What the earliest account does with its words: whoever reads them by themselves must know. */
    public Sense sense() {
        return sense(accounts);
    }

    /** The same of a claim of which only the accounts are at hand. */
    public static Sense sense(List<Account> accounts) {
        Account first = accounts.getFirst();
        if (first.denies()) {
            return Sense.DENIED;
        }
        return first.force() == Account.Force.DEMANDS ? Sense.DEMANDED : Sense.STATED;
    }

    /** In how many documents it is made. */
    public int documents() {
        return documents(accounts);
    }

    /** In how many documents accounts stand. */
    public static int documents(List<Account> accounts) {
        return (int) accounts.stream().map(Account::document).distinct().count();
    }
}
