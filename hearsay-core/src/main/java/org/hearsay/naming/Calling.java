package org.hearsay.naming;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearsay.naming.MentionIndex.At;
import org.hearsay.naming.NamingTable.Hit;
import org.hearsay.naming.NamingTable.Use;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Who is called what by whom: "calls them rebels", "was branded a traitor by the ministry". The writer only reports it. */
final class Calling {
    private static final Set<Use> CALL = EnumSet.of(Use.CALL);
    private static final Set<String> NOT = Set.of("not", "never", "refused", "declined", "n't", "without");

    private final Descriptions descriptions;
    private final TextWords words;
    private final Called called;

    Calling(Descriptions descriptions, Called called) {
        this.descriptions = descriptions;
        this.words = descriptions.words;
        this.called = called;
    }

    /** The subject that ends before a verb calls the mention behind it something. */
    boolean active(At subject, int verb) {
        Hit hit = descriptions.table.at(words, verb, CALL);
        return hit != null && object(hit, verb, subject.mention().span());
    }

    /** A mention with a verb of calling right before it, whoever does. */
    void object(At mention) {
        for (int verb = mention.begin() - 2; verb < mention.begin(); verb++) {
            Hit hit = descriptions.table.at(words, verb, CALL);
            if (hit != null && hit.end() == mention.begin()) {
                object(hit, verb, subject(verb));
                return;
            }
        }
    }

    private @Nullable Span subject(int verb) {
        int end = verb;
        while (end > verb - 3
                && words.is(
                        end - 1,
                        Set.of(
                                "has",
                                "have",
                                "had",
                                "also",
                                "repeatedly",
                                "often",
                                "then",
                                "later",
                                "never",
                                "not",
                                "did",
                                "does"))) {
            end--;
        }
        return descriptions.mentions.endingAt(end).stream()
                .min(Comparator.comparingInt(At::begin))
                .map(m -> m.mention().span())
                .orElse(null);
    }

    private boolean object(Hit verb, int at, @Nullable Span by) {
        List<At> objects = descriptions.mentions.beginningAt(verb.end());
        for (At object : objects) {
            int end = NameRun.of(descriptions, object).end();
            Description found = called(verb, end);
            if (found != null) {
                name(object, found, by, isDenied(at));
                return true;
            }
        }
        return false;
    }

    /** After a form of "be". */
    boolean passive(At mention, int verb) {
        Hit hit = descriptions.table.at(words, verb, CALL);
        Description found = hit == null ? null : called(hit, hit.end());
        if (found == null) {
            return false;
        }
        Span by = null;
        if (words.lower(found.end()).equals("by")) {
            int end = descriptions.phrases.nounPhrase(found.end() + 1);
            by = end < 0 ? null : words.span(found.end() + 1, end);
        }
        name(mention, found, by, false);
        return true;
    }

    private @Nullable Description called(Hit verb, int next) {
        boolean as = words.lower(next).equals("as");
        if (!as && verb.is(Use.CALL, "as")) {
            return null;
        }
        int begin = as ? next + 1 : next;
        Description found = descriptions.at(begin);
        return found != null && found.begin() == begin && Grammar.closes(words, found.end()) ? found : null;
    }

    private void name(At bearer, Description found, @Nullable Span by, boolean denied) {
        if (denied) {
            called.denied(found);
        } else {
            called.describe(bearer, found.atArmsLength(), by);
        }
    }

    private boolean isDenied(int verb) {
        for (int i = verb - 1; i > verb - 4 && !words.isMark(i); i--) {
            if (words.is(i, NOT) || words.lower(i).endsWith("n't")) {
                return true;
            }
        }
        return false;
    }
}
