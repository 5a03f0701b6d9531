package org.hearsay.naming;

import java.util.EnumSet;
import java.util.Set;
import org.hearsay.naming.MentionIndex.At;
import org.hearsay.naming.NamingTable.Hit;
import org.hearsay.naming.NamingTable.Use;
import org.hearsay.reading.Mention;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What stands before a person's name: "Interior Minister Dana Cole", "former envoy Lena Marsh", "Harakat spokesman Omar Halim",
 * "their commander, Omar Halim,".
 */
final class TitlesBefore {
    private static final int LONGEST = 12;
    private static final Set<Use> NOUNS = EnumSet.of(Use.ROLE, Use.TITLE, Use.MEMBER, Use.LABEL, Use.BODY);
    private static final Set<Use> BEFORE = EnumSet.of(
            Use.ROLE, Use.TITLE, Use.MEMBER, Use.LABEL, Use.BODY, Use.MODIFIER, Use.PAST, Use.FUTURE, Use.DISTANCE);

    private static final Set<String> ADJECTIVES =
            Set.of("major", "general", "principal", "native", "cardinal", "guard", "count", "page", "justice");

    private final Descriptions descriptions;
    private final TextWords words;
    private final Called called;

    TitlesBefore(Descriptions descriptions, Called called) {
        this.descriptions = descriptions;
        this.words = descriptions.words;
        this.called = called;
    }

    void find(At mention, NameRun run) {
        if (!mention.isPerson() && !mention.is(Mention.Type.ORGANISATION) && !mention.is(Mention.Type.OBJECT)) {
            return;
        }
        boolean article = !mention.isPerson() && words.is(run.begin() - 1, Grammar.ARTICLES);
        if (words.lower(run.begin() - (article ? 2 : 1)).equals(",")) {
            apposition(mention, run);
        } else {
            direct(mention, run);
        }
        if (mention.isPerson()) {
            age(mention, run);
        }
    }

    private void direct(At mention, NameRun run) {
        int name = mention.isPerson() || !words.is(run.begin() - 1, Grammar.ARTICLES) ? run.begin() : run.begin() - 1;
        int first = begin(mention, name);
        if (first == name || isPart(first, run.end())) {
            return;
        }
        Description title = descriptions.at(first);
        boolean tie = mention.isPerson() || (title != null && Bonds.isTie(title.hit()));
        if (title != null && tie && title.hit().end() == name) {
            called.describe(mention, title, null);
            return;
        }
        // A rank is a role only here: "Gen. Halim".
        for (int i = first; i < name; i++) {
            Hit rank = descriptions.table.at(words, i, EnumSet.of(Use.TITLE));
            if (rank != null && rank.end() == name) {
                Naming.Time time =
                        descriptions.table.is(words, first, Use.PAST) ? Naming.Time.PAST : Naming.Time.PRESENT;
                called.add(Naming.Kind.ROLE, mention, words.span(first, name), null, time);
                return;
            }
        }
    }

    /** Whether the name only says something of what follows: "the mayor Omar Halim park". */
    private boolean isPart(int first, int end) {
        At next = descriptions.mentions.headedBy(end);
        return next != null && next.begin() <= first;
    }

    /** The first word of the title that ends before a name: known words, and whose it is. */
    private int begin(At mention, int name) {
        int noun = nounBefore(name);
        if (noun < 0) {
            return name;
        }
        int begin = noun;
        while (begin > name - LONGEST) {
            int more = modifier(begin);
            if (more < 0) {
                break;
            }
            begin = more;
        }
        int owner = owner(mention, begin);
        begin = owner >= 0 ? owner : wider(mention, begin);
        boolean article = words.is(begin - 1, Set.of("the", "a", "an")) || words.is(begin - 1, Grammar.POSSESSIVES);
        return article ? begin - 1 : begin;
    }

    /** A mention tells that words that no table knows are the title's: "pickled herring trader Omar Halim". */
    private int wider(At mention, int begin) {
        for (int i = begin - 1; i >= mention.begin(); i--) {
            if (Grammar.ends(words, i) || begin - i > LONGEST) {
                return begin;
            }
        }
        return Math.min(begin, mention.begin());
    }

    private int nounBefore(int name) {
        for (int from = Math.max(0, name - 4); from < name; from++) {
            Hit hit = descriptions.table.at(words, from, NOUNS);
            if (hit != null && hit.end() == name && !hit.plural() && isTitle(hit, from, name)) {
                return from;
            }
        }
        return -1;
    }

    /** "Baker Dana" is a name, "baker Dana Cole" and "Judge Dana Cole" have titles. */
    private boolean isTitle(Hit hit, int from, int name) {
        boolean alone = !words.isCapital(name + 1);
        // "a major Halim fan"
        if (!words.isCapital(from) && words.is(name - 1, ADJECTIVES)) {
            return false;
        }
        if (words.isCapital(from) && hit.has(Use.LABEL)) {
            return false;
        }
        return !hit.is(Use.ROLE, "given") || !words.isCapital(from) || !alone;
    }

    /** Where one more known word before a title begins; -1 if there is none. */
    private int modifier(int begin) {
        if (words.lower(begin - 1).equals("and") && nounBefore(begin - 1) >= 0) {
            return nounBefore(begin - 1);
        }
        boolean aged = words.lower(begin - 1).endsWith("-year-old");
        if (aged) {
            return begin - 1;
        }
        for (int from = Math.max(0, begin - 3); from < begin; from++) {
            Hit hit = descriptions.table.at(words, from, BEFORE);
            boolean role = hit != null && (hit.has(Use.ROLE) || hit.has(Use.TITLE)) && !hit.has(Use.MODIFIER);
            if (hit != null && hit.end() == begin && !hit.plural() && (!role || words.isCapital(from))) {
                return from;
            }
        }
        return -1;
    }

    /** Where the words for what a title is of begin, right before it: "Harakat", "the ministry's", "Dermanian". */
    private int owner(At mention, int begin) {
        int end = words.lower(begin - 1).equals("'s") ? begin - 1 : begin;
        int longest = -1;
        for (At body : descriptions.mentions.endingAt(end)) {
            boolean ours = end < begin || body.isBody();
            if (ours && body.head() != mention.head() && begin - body.begin() < LONGEST) {
                longest = longest < 0 ? body.begin() : Math.min(longest, body.begin());
            }
        }
        if (longest >= 0) {
            return longest;
        }
        int first = end;
        while (first > end - LONGEST
                && words.isCapital(first - 1)
                && (end < begin || mention.begin() < first || descriptions.phrases.isDemonym(first - 1))) {
            first--;
        }
        return first < end ? first : -1;
    }

    /** "the group's leader, Omar Halim,": a description that ends with the comma before a name that another mark ends. */
    private void apposition(At mention, NameRun run) {
        int comma = words.lower(run.begin() - 1).equals(",") ? run.begin() - 1 : run.begin() - 2;
        if (!words.isMark(run.end()) || words.lower(run.end()).equals("(")) {
            return;
        }
        Description outermost = null;
        for (int i = comma - 1; i > comma - 2 * LONGEST && !words.isMark(i); i--) {
            boolean opens = descriptions.phrases.isOpener(i);
            Description from = opens || words.isMark(i - 1) ? descriptions.at(i) : null;
            if (from != null
                    && (opens || from.of() != null)
                    && from.begin() == i
                    && from.end() == comma
                    && !from.hit().plural()) {
                outermost = from;
            }
        }
        if (outermost != null && outermost.kind(mention.isPerson()) != null && !isIndefinite(outermost)) {
            called.describe(mention, outermost, null);
        }
    }

    private static boolean isIndefinite(Description description) {
        return description.article().equals("a") || description.article().equals("an");
    }

    /** "34-year-old Lena Marsh" */
    private void age(At mention, NameRun run) {
        for (int i = run.begin() - 1; i > run.begin() - 6 && !words.isMark(i); i--) {
            @Nullable Span age = Ages.compound(words, i);
            if (age != null) {
                called.add(Naming.Kind.AGE, mention, age);
                return;
            }
            if (Grammar.ends(words, i) || words.is(i, Grammar.ARTICLES)) {
                return;
            }
        }
    }
}
