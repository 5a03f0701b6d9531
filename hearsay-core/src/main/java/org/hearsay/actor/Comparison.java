package org.hearsay.actor;

import java.util.List;
import org.hearsay.actor.Part.Role;
import org.hearsay.actor.Pronoun.Being;
import org.jspecify.annotations.Nullable;

/** Two names side by side: what agrees, what differs, and the figures that are weighed. */
final class Comparison {
    private final Lexicon lexicon;
    final Name first;
    final Name second;
    final Pairing pairing;
    final boolean person;
    final @Nullable Pair worst;
    /** How many letters the acronym has that one of the names is of the other; else 0. */
    final int acronym;

    private final List<Part> formsA;
    private final List<Part> formsB;
    final List<Part> numbersA;
    final List<Part> numbersB;

    Comparison(Lexicon lexicon, Spelling spelling, Name first, Name second) {
        this.lexicon = lexicon;
        this.first = first;
        this.second = second;
        person = first.kind() == NameKind.PERSON && second.kind() == NameKind.PERSON;
        pairing = new Pairing(lexicon, spelling, first, second, person);
        acronym = person ? 0 : Acronym.letters(first, second);
        formsA = Pairing.with(Role.LEGAL, first);
        formsB = Pairing.with(Role.LEGAL, second);
        numbersA = Pairing.with(Role.NUMBER, first);
        numbersB = Pairing.with(Role.NUMBER, second);
        Pair least = null;
        for (Pair pair : pairing.pairs) {
            least = least == null || pair.likeness() < least.likeness() ? pair : least;
        }
        worst = least;
    }

    /** Whether one of the names says too little: less than two letters that could agree, or one sign of a dense script. */
    boolean saysTooLittle() {
        return saysTooLittle(first) || saysTooLittle(second);
    }

    private static boolean saysTooLittle(Name name) {
        int letters = 0;
        for (Part part : name.parts()) {
            boolean counts = part.role() == Role.WORD || part.role() == Role.NUMBER;
            letters += counts ? part.own().length() * (part.writing().isDense() ? 2 : 1) : 0;
        }
        return letters < 2;
    }

    /** Both are written in the same words, whatever case, accents and points. */
    boolean isEqual() {
        return pairing.extra.isEmpty()
                && pairing.pairs.stream()
                        .allMatch(p -> p.kind() == Pair.Kind.EQUAL && p.a().writing() == p.b().writing())
                && !numbersDiffer()
                && numbersA.size() == numbersB.size();
    }

    boolean numbersDiffer() {
        return !numbersA.isEmpty() && !numbersB.isEmpty() && !values(numbersA).equals(values(numbersB));
    }

    static List<Integer> values(List<Part> numbers) {
        return numbers.stream().map(Part::number).sorted().toList();
    }

    /** The elder for the younger: "Cole Jr" and "Cole Sr". */
    boolean generationsDiffer() {
        List<Part> a = Pairing.with(Role.GENERATION, first);
        List<Part> b = Pairing.with(Role.GENERATION, second);
        return !a.isEmpty()
                && !b.isEmpty()
                && a.getFirst().number() != b.getFirst().number();
    }

    /**
     * Why no weight may call them the same: the child for the parent, the elder for the younger, one number for another. The
     * 43rd brigade is not the 44th, however alike they are written.
     */
    boolean isForbidden() {
        return pairing.familyConflict() || generationsDiffer() || gendersDiffer() || (!person && numbersDiffer());
    }

    /** "Mr Cole" and "Mrs Cole"; and Vietnamese "Van" and "Thi". */
    boolean gendersDiffer() {
        if (!person) {
            return false;
        }
        Being a = gender(first);
        Being b = gender(second);
        boolean titles = (a == Being.HE && b == Being.SHE) || (a == Being.SHE && b == Being.HE);
        return titles
                || (isWithin(first, "van") && isWithin(second, "thi"))
                || (isWithin(first, "thi") && isWithin(second, "van"));
    }

    private Being gender(Name name) {
        Being gender = Being.PERSON;
        for (Part title : Pairing.with(Role.TITLE, name)) {
            Being of = lexicon.genderOfTitle(title.own());
            gender = of == Being.PERSON ? gender : of;
        }
        return gender;
    }

    private static boolean isWithin(Name name, String word) {
        for (int i = 1; i + 1 < name.parts().size(); i++) {
            if (name.parts().get(i).plain().equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** A person's name of one word, beside a longer one: many bear it. And two given names that are known to be two. */
    boolean isHeldBack() {
        boolean oneOfMany =
                person && pairing.pairs.size() == 1 && pairing.extra.stream().anyMatch(Part::names);
        return oneOfMany || pairing.pairs.stream().anyMatch(p -> p.kind() == Pair.Kind.OTHER_NAME);
    }

    boolean formsDiffer() {
        return !formsA.isEmpty() && !formsB.isEmpty() && !kinds(formsA).equals(kinds(formsB));
    }

    boolean formMissing() {
        return formsA.isEmpty() != formsB.isEmpty();
    }

    /** A company is no kind: it is said of all of them. */
    private static String kinds(List<Part> forms) {
        StringBuilder kinds = new StringBuilder();
        for (Part form : forms) {
            boolean says = !form.sound().isEmpty() && !form.sound().equals("company");
            if (says && kinds.indexOf(form.sound()) < 0) {
                kinds.append(form.sound());
            }
        }
        return kinds.toString();
    }

    /** In the order of {@link Feature}. */
    double[] figures() {
        double[] x = new double[Feature.values().length];
        set(x, Feature.CONSTANT, 1);
        int edits = 0;
        int letters = 0;
        int agreeing = 0;
        int initials = 0;
        int shortForms = 0;
        int different = 0;
        boolean across = false;
        for (Pair pair : pairing.pairs) {
            boolean other = pair.kind() == Pair.Kind.OTHER_NAME;
            boolean spelled = other || pair.kind() == Pair.Kind.SPELLED;
            edits += spelled ? pair.edits() : 0;
            letters += pair.letters();
            agreeing += pair.likeness() >= 0.8 ? 1 : 0;
            initials += pair.kind() == Pair.Kind.INITIAL && pair.likeness() > 0 ? 1 : 0;
            shortForms += pair.kind() == Pair.Kind.SHORT_FORM ? 1 : 0;
            different += pair.likeness() < 0.5 ? 1 : 0;
            across |= pair.a().writing() != pair.b().writing();
        }
        if (worst != null) {
            set(x, Feature.WORST, 1 - worst.likeness());
            set(x, Feature.WORST_SPELLING, 1 - worst.spelling());
            set(x, Feature.WORST_EDITS, Math.log1p(worst.kind() == Pair.Kind.SHORT_FORM ? 0 : worst.edits()));
            set(x, Feature.WORST_BEGIN, worst.likeness() < 1 && !sameBegin(worst) ? 1 : 0);
        }
        set(x, Feature.CHANGED, (double) edits / Math.max(1, letters));
        set(x, Feature.DIFFERENT, Math.min(2, different));
        extras(x, letters);
        set(x, Feature.INITIAL, Math.min(2, initials));
        set(x, Feature.SHORT_FORM, Math.min(2, shortForms));
        set(x, Feature.REORDERED, pairing.isReordered() ? 1 : 0);
        set(x, Feature.WHOLE, across ? 0.3 : whole());
        set(x, Feature.JOINED, Math.min(2, pairing.joined));
        set(x, Feature.ACROSS, across ? 1 : 0);
        set(x, Feature.LETTERS, Math.log1p(letters) / 2);
        set(x, Feature.AGREEING, Math.log1p(agreeing));
        set(x, Feature.FORMS_DIFFER, formsDiffer() ? 1 : 0);
        set(x, Feature.FORM_MISSING, formMissing() ? 1 : 0);
        set(x, Feature.NUMBERS_DIFFER, numbersDiffer() ? 1 : 0);
        set(x, Feature.NUMBER_MISSING, numbersA.isEmpty() != numbersB.isEmpty() ? 1 : 0);
        return x;
    }

    private void extras(double[] x, int letters) {
        int more = 0;
        int words = 0;
        for (Part part : pairing.extra) {
            more += part.plain().length();
            words += part.role() == Role.WORD ? 1 : 0;
        }
        set(x, Feature.EXTRA, Math.log1p(words));
        set(x, Feature.EXTRA_SHARE, (double) more / Math.max(1, more + letters));
        set(x, Feature.ALONE, pairing.pairs.size() == 1 && words > 0 ? 1 : 0);
    }

    private double whole() {
        String a = letters(first);
        String b = letters(second);
        return (double) Edits.between(a, b) / Math.max(1, Math.max(a.length(), b.length()));
    }

    private static String letters(Name name) {
        StringBuilder all = new StringBuilder();
        for (Part part : name.parts()) {
            if (part.names()) {
                all.append(part.own());
            }
        }
        return all.toString();
    }

    private static boolean sameBegin(Pair pair) {
        String a = pair.a().sound();
        String b = pair.b().sound();
        return !a.isEmpty() && !b.isEmpty() && a.charAt(0) == b.charAt(0);
    }

    private static void set(double[] x, Feature feature, double value) {
        x[feature.place()] = value;
    }
}
