package org.hearsay.naming;

import java.util.EnumSet;
import java.util.Set;
import org.hearsay.naming.MentionIndex.At;
import org.hearsay.naming.NamingTable.Hit;
import org.hearsay.naming.NamingTable.Use;
import org.hearsay.reading.Mention;

/** What a sentence or a relative clause says a mention is: "is the founder of", "who commands", "was described as". */
final class Predicates {
    private static final Set<String> BE = Set.of(
            "is", "are", "was", "were", "became", "becomes", "remains", "remained", "remain", "be", "been", "become");
    private static final Set<String> WAS = Set.of("was", "were", "had");
    private static final Set<String> ADVERBS = Set.of(
            "also",
            "now",
            "still",
            "currently",
            "formerly",
            "once",
            "later",
            "then",
            "himself",
            "herself",
            "today",
            "reportedly",
            "recently",
            "already",
            "briefly",
            "long");
    private static final Set<String> NOT = Set.of("not", "never", "hardly", "neither");

    private final Descriptions descriptions;
    private final TextWords words;
    private final Called called;

    Predicates(Descriptions descriptions, Called called) {
        this.descriptions = descriptions;
        this.words = descriptions.words;
        this.called = called;
    }

    /** Reads the predicate that begins at a word, perhaps with "who"; false if none that names begins there. */
    boolean find(At mention, int begin) {
        int at = words.is(begin, Set.of("who", "which", "that")) ? begin + 1 : begin;
        at = adverbs(at);
        Naming.Time time = Naming.Time.PRESENT;
        boolean not = false;
        if (words.is(at, Set.of("has", "have", "had", "will"))) {
            time = words.lower(at).equals("had") ? Naming.Time.PAST : time;
            time = words.lower(at).equals("will") ? Naming.Time.FUTURE : time;
            at = adverbs(at + 1);
            not = words.is(at, NOT);
            at += not ? 1 : 0;
            if (!words.is(at, BE)) {
                return false;
            }
        } else if (words.lower(at).equals("used") && words.lower(at + 1).equals("to")) {
            time = Naming.Time.PAST;
            at += 2;
        }
        String verb = words.lower(at);
        boolean negated = verb.endsWith("n't");
        if (words.is(at, BE) || (negated && BE.contains(verb.substring(0, verb.length() - 3)))) {
            time = verb.startsWith("was") || words.is(at, WAS) || verb.startsWith("were") ? Naming.Time.PAST : time;
            return is(mention, at + 1, time, not || negated);
        }
        return serves(mention, at, time) || leads(mention, at) || new Calling(descriptions, called).active(mention, at);
    }

    private int adverbs(int at) {
        int next = at;
        while (next < at + 3 && words.is(next, ADVERBS)) {
            next++;
        }
        return next;
    }

    /** After a form of "be". */
    private boolean is(At mention, int begin, Naming.Time when, boolean denied) {
        Naming.Time time = when;
        boolean not = denied;
        int at = adverbs(begin);
        if (words.lower(at).equals("no") && words.lower(at + 1).equals("longer")) {
            at += 2;
            time = Naming.Time.PAST;
        }
        if (words.is(at, NOT)) {
            at = adverbs(at + 1);
            not = true;
        }
        if (!not
                && (serves(mention, at, Naming.Time.PRESENT)
                        || new Calling(descriptions, called).passive(mention, at))) {
            return true;
        }
        Description found = descriptions.at(at);
        boolean begun = found != null && found.begin() == at && isBegun(found);
        if (found != null && begun && Grammar.closes(words, found.end())) {
            describe(mention, found, time, not);
            return true;
        }
        return !not && belongs(mention, at - 1);
    }

    /** "is founder of", "is a rebel"; without an article only what says of what. */
    private static boolean isBegun(Description found) {
        return !found.article().isEmpty() || found.of() != null;
    }

    private void describe(At mention, Description found, Naming.Time time, boolean not) {
        if (not) {
            called.denied(found);
        } else {
            called.describe(mention, found.in(time), null);
        }
    }

    /** "serves as commander of", "was appointed minister" */
    private boolean serves(At mention, int at, Naming.Time time) {
        Hit hit = descriptions.table.at(words, at, EnumSet.of(Use.SERVE));
        if (hit == null || !mention.isPerson()) {
            return false;
        }
        Description found = descriptions.at(hit.end());
        if (found == null || found.begin() != hit.end() || found.hit().plural()) {
            return false;
        }
        describe(mention, found, hit.is(Use.SERVE, "past") ? Naming.Time.PAST : time, false);
        return true;
    }

    /** "commands the Northern Brigade", of a body that is mentioned as one. */
    private boolean leads(At mention, int at) {
        Hit hit = descriptions.table.at(words, at, EnumSet.of(Use.LEAD));
        if (hit == null || hit.plural() || !mention.isPerson()) {
            return belongs(mention, at);
        }
        return tie(mention, at, hit, Naming.Kind.ROLE, hit.is(Use.LEAD, "past"));
    }

    private boolean belongs(At mention, int at) {
        Hit hit = descriptions.table.at(words, at, EnumSet.of(Use.BELONG));
        return hit != null && tie(mention, at, hit, Naming.Kind.MEMBERSHIP, hit.is(Use.BELONG, "past"));
    }

    private boolean tie(At mention, int at, Hit hit, Naming.Kind kind, boolean past) {
        int end = descriptions.phrases.nounPhrase(hit.end());
        if (end < 0 || !descriptions.phrases.isBody(hit.end(), end)) {
            return false;
        }
        Naming.Time time = past ? Naming.Time.PAST : Naming.Time.PRESENT;
        called.add(kind, mention, words.span(at, end), words.span(hit.end(), end), time);
        return true;
    }

    /** "a site run by Harakat" */
    void owned(At mention) {
        int verb = mention.head() + 1;
        while (verb < mention.head() + 5
                && words.is(verb, Set.of(",", "which", "that", "is", "are", TextWords.QUOTE))) {
            verb++;
        }
        if (mention.isPerson()
                || !words.is(verb, Bonds.OWNED)
                || !words.lower(verb + 1).equals("by")) {
            return;
        }
        int end = descriptions.phrases.nounPhrase(verb + 2);
        if (end > 0 && descriptions.phrases.isBody(verb + 2, end)) {
            called.add(
                    Naming.Kind.ROLE, mention, words.span(verb, end), words.span(verb + 2, end), Naming.Time.PRESENT);
        }
    }

    /** "The minister of ports is Lena Marsh": what is said of a name that stands behind. */
    void inverted(At mention, NameRun run) {
        int be = run.begin() - 1;
        boolean role = descriptions.table.at(words, run.begin(), EnumSet.of(Use.ROLE)) != null;
        if (role || !mention.isPerson() || !words.is(be, Set.of("is", "was"))) {
            return;
        }
        for (At subject : descriptions.mentions.endingAt(be)) {
            Description found = subject.is(Mention.Form.NOMINAL) ? descriptions.at(subject.begin()) : null;
            if (found != null && found.end() == be && !found.hit().plural()) {
                describe(mention, found, words.is(be, WAS) ? Naming.Time.PAST : Naming.Time.PRESENT, false);
                return;
            }
        }
    }

    /** "the group, founded by Omar Halim" */
    void by(At mention, NameRun run) {
        int by = run.begin() - 1;
        Hit hit = descriptions.table.at(words, by - 1, EnumSet.of(Use.LEAD));
        if (!mention.isPerson() || !words.lower(by).equals("by") || hit == null || hit.end() != by) {
            return;
        }
        int end = by - 1;
        while (end > by - 4 && words.is(end - 1, Set.of(",", "was", "is", "which", "been", "has"))) {
            end--;
        }
        for (At body : descriptions.mentions.endingAt(end)) {
            if (body.is(Mention.Type.ORGANISATION)) {
                called.add(
                        Naming.Kind.ROLE,
                        mention,
                        words.span(by - 1, run.begin()),
                        words.span(body.begin(), end),
                        Naming.Time.PRESENT);
                return;
            }
        }
    }
}
