package org.hearsay.actor;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.actor.Part.Role;
import org.hearsay.actor.Reason.Kind;

/** Says in words what a comparison found, what tells names apart first. */
final class Reasons {
    /** In chars: a name that is told to people is cut there. */
    private static final int SHOWN = 40;

    private final Comparison comparison;
    private final boolean same;
    private final List<Reason> reasons = new ArrayList<>(4);

    private Reasons(Comparison comparison, boolean same) {
        this.comparison = comparison;
        this.same = same;
    }

    static List<Reason> nothing(Name first, Name second) {
        return List.of(new Reason(
                Kind.NOTHING,
                "too little to compare in \"" + cut(first.written()) + "\" and \"" + cut(second.written()) + "\""));
    }

    static List<Reason> of(Comparison comparison, boolean same) {
        return new Reasons(comparison, same).all();
    }

    private List<Reason> all() {
        if (comparison.pairing.familyConflict()) {
            add(Kind.FAMILY, "parent and child stand in each other's place");
        }
        if (comparison.generationsDiffer()) {
            add(Kind.FAMILY, "the elder and the younger");
        }
        if (comparison.gendersDiffer()) {
            add(Kind.FAMILY, "a man and a woman");
        }
        if (comparison.acronym > 0) {
            add(Kind.ACRONYM, "one is the first letters of the other's words");
            return reasons;
        }
        comparison.pairing.pairs.stream().filter(this::differ).forEach(p -> words(Kind.DIFFERENT, p));
        if (comparison.numbersDiffer()) {
            add(
                    Kind.NUMBER,
                    Comparison.values(comparison.numbersA) + " is not " + Comparison.values(comparison.numbersB));
        }
        extra();
        if (comparison.formsDiffer()) {
            add(Kind.LEGAL_FORM, "two kinds of legal form");
        } else if (comparison.formMissing()) {
            add(Kind.LEGAL_FORM, "only one has a legal form");
        }
        if (comparison.isEqual()) {
            add(Kind.EQUAL, "the same words");
        } else {
            comparison.pairing.pairs.forEach(this::alike);
        }
        if (comparison.pairing.isReordered()) {
            add(Kind.ORDER, "in another order");
        }
        if (comparison.pairing.joined > 0) {
            add(Kind.JOINED, "written apart and as one");
        }
        titles();
        if (reasons.isEmpty()) {
            comparison.pairing.pairs.forEach(p -> words(Kind.EQUAL, p));
        }
        return reasons.isEmpty() ? nothing(comparison.first, comparison.second) : reasons;
    }

    /** What is half alike is a reason against, if there is nothing worse. */
    private boolean differ(Pair pair) {
        return pair.likeness() < (same ? 0.5 : 0.75);
    }

    private void alike(Pair pair) {
        if (differ(pair)) {
            return;
        }
        boolean across = pair.a().writing() != pair.b().writing();
        switch (pair.kind()) {
            case SHORT_FORM -> words(Kind.SHORT_FORM, pair);
            case INITIAL -> words(Kind.INITIAL, pair);
            case SPELLED, OTHER_NAME -> words(across ? Kind.SCRIPT : Kind.SPELLING, pair);
            case EQUAL -> {
                if (across) {
                    words(Kind.SCRIPT, pair);
                }
            }
        }
    }

    private void extra() {
        if (!comparison.pairing.extra.isEmpty()) {
            StringBuilder words = new StringBuilder("only in one:");
            for (Part part : comparison.pairing.extra) {
                words.append(' ').append(cut(part.own()));
            }
            add(Kind.EXTRA, words.toString());
        }
    }

    private void titles() {
        int a = Pairing.with(Role.TITLE, comparison.first).size();
        int b = Pairing.with(Role.TITLE, comparison.second).size();
        if (a != b) {
            add(Kind.TITLE, "only one has a title");
        }
    }

    private void words(Kind kind, Pair pair) {
        String verb = switch (kind) {
            case DIFFERENT -> " is not ";
            case SPELLING -> " is spelled ";
            case SCRIPT -> " is written ";
            case SHORT_FORM -> " is a form of ";
            case INITIAL -> " stands for ";
            default -> " is ";
        };
        boolean turn = kind == Kind.INITIAL && pair.b().role() == Role.INITIAL;
        Part a = turn ? pair.b() : pair.a();
        Part b = turn ? pair.a() : pair.b();
        add(kind, cut(a.own()) + verb + cut(b.own()));
    }

    private void add(Kind kind, String text) {
        reasons.add(new Reason(kind, text));
    }

    private static String cut(String text) {
        return text.length() <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, SHOWN) - 1)) + "…";
    }
}
