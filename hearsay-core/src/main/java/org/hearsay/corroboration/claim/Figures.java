package org.hearsay.corroboration.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The figures of two accounts, set against one another.
 *
 * @param verdict what it comes to
 * @param words the figures that decided, empty if none did
 */
record Figures(Verdict verdict, String words) {
    /** What figures of the same kind come to. */
    enum Verdict {
        /** They agree, or there is nothing to compare. */
        AGREE,
        FIRST_SAYS_MORE,
        SECOND_SAYS_MORE,
        /** One leaves less open here, the other there. */
        ACROSS,
        /** They cannot both be right. */
        APART
    }

    /** Kinds whose number is what the sentence is about: who leaves it out says less. Others are detail. */
    private static final Set<String> WEIGHTY = Set.of(
            "killed", "injured", "casualties", "arrested", "displaced", "missing", "protesters", "percent", "money");

    static Figures of(Account one, Account other) {
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        StringBuilder words = new StringBuilder();
        for (Figure figure : one.figures()) {
            List<Figure> same = sameKind(figure, other);
            if (same.isEmpty()
                    && WEIGHTY.contains(figure.counts())
                    && other.figures().isEmpty()) {
                verdicts.add(Verdict.FIRST_SAYS_MORE);
                tell(words, figure + " on one side only");
            } else if (!same.isEmpty() && sameKind(figure, one).size() == 1 && same.size() == 1) {
                compare(figure, same.getFirst(), verdicts, words);
            } else if (!same.isEmpty()
                    && sameKind(figure, one).stream()
                            .noneMatch(f -> same.stream().anyMatch(f::meets))) {
                verdicts.add(Verdict.APART);
                tell(words, figure + " and " + same.getFirst());
            }
        }
        for (Figure figure : other.figures()) {
            if (WEIGHTY.contains(figure.counts()) && one.figures().isEmpty()) {
                verdicts.add(Verdict.SECOND_SAYS_MORE);
                tell(words, figure + " on one side only");
            }
        }
        return new Figures(together(verdicts), words.toString());
    }

    private static List<Figure> sameKind(Figure figure, Account account) {
        return account.figures().stream()
                .filter(f -> f.counts().equals(figure.counts()))
                .toList();
    }

    private static void compare(Figure one, Figure other, Set<Verdict> verdicts, StringBuilder words) {
        if (one.equals(other)) {
            return;
        }
        if (!one.meets(other)) {
            verdicts.add(Verdict.APART);
        } else if (one.within(other)) {
            verdicts.add(Verdict.FIRST_SAYS_MORE);
        } else if (other.within(one)) {
            verdicts.add(Verdict.SECOND_SAYS_MORE);
        } else {
            verdicts.add(Verdict.ACROSS);
        }
        tell(words, one + " and " + other);
    }

    private static Verdict together(Set<Verdict> verdicts) {
        if (verdicts.contains(Verdict.APART)) {
            return Verdict.APART;
        }
        if (verdicts.isEmpty()) {
            return Verdict.AGREE;
        }
        return verdicts.size() == 1 ? verdicts.iterator().next() : Verdict.ACROSS;
    }

    private static void tell(StringBuilder words, String more) {
        words.append(words.isEmpty() ? "" : "; ").append(more);
    }
}
