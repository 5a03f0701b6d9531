package org.hearsay.naming;

import java.util.Set;
import org.hearsay.naming.MentionIndex.At;
import org.hearsay.reading.Mention;
import org.hearsay.text.Span;

/**
 * What stands behind a mention: ", 34, a teacher from Tarbrek,", ", who commands the Northern Brigade,", "(PMO)", "of the
 * People's Party", "is the founder of Meridian". Goes from comma to comma, and stops at the first words it does not know.
 */
final class After {
    private static final int MOST_STEPS = 8;
    private static final int LONGEST_ASIDE = 40;
    private static final Set<String> ASIDE = Set.of(",", TextWords.DASH);

    private final Descriptions descriptions;
    private final TextWords words;
    private final Called called;
    private final Aliases aliases;
    private final Predicates predicates;

    After(Descriptions descriptions, Called called) {
        this.descriptions = descriptions;
        this.words = descriptions.words;
        this.called = called;
        this.aliases = new Aliases(descriptions, called);
        this.predicates = new Predicates(descriptions, called);
    }

    void find(At mention, NameRun run) {
        aliases.nickname(mention, run);
        if (!mention.is(Mention.Form.NAME) && run.end() > mention.head() + 1) {
            aliases.phrase(mention, mention.head() + 1);
        }
        int next = run.end();
        for (int i = 0; i < MOST_STEPS; i++) {
            int after = step(mention, run, next);
            if (after <= next) {
                break;
            }
            next = after;
        }
        if (!predicates.find(mention, next) && words.is(next, ASIDE)) {
            predicates.find(mention, next + 1);
        }
    }

    /** The end of one aside, or of words that follow without a comma; {@code next} if there is none. */
    private int step(At mention, NameRun run, int next) {
        if (words.lower(next).equals("(")) {
            return brackets(mention, run, next);
        }
        // After ", a member of the Oars," what is "known as" something may be the Oars.
        boolean clear = next == run.end() || !words.is(next + 1, Set.of("known", "called", "dubbed", "codenamed"));
        int alias = clear && isInnermost(mention, run) ? aliases.phrase(mention, next) : next;
        if (alias > next) {
            return alias;
        }
        if (mention.isPerson()
                && mention.is(Mention.Form.NAME)
                && words.lower(next).equals("of")) {
            return membership(mention, next);
        }
        return words.is(next, ASIDE) ? aside(mention, next) : next;
    }

    /** "a friend of the group, also known as": the group is. */
    private boolean isInnermost(At mention, NameRun run) {
        return mention.is(Mention.Form.NAME)
                || descriptions.mentions.endingAt(run.end()).stream().allMatch(m -> m.begin() <= mention.begin());
    }

    private int aside(At mention, int comma) {
        int begin = comma + 1;
        if (mention.isPerson()) {
            int end = Ages.after(words, begin);
            boolean range = words.lower(end).equals(TextWords.DASH) && Ages.isAge(words, end + 1);
            if (end > 0 && words.isMark(end) && !range) {
                int number = Ages.isAge(words, begin) ? begin : begin + 1;
                called.add(Naming.Kind.AGE, mention, words.span(number, number + 1));
                return end;
            }
            if (words.lower(begin).equals("of")) {
                int of = membership(mention, begin);
                return of > begin && words.isMark(of) ? of : comma;
            }
        }
        if (words.is(begin, Grammar.RELATIVES)) {
            predicates.find(mention, begin);
            return comma;
        }
        if (!mention.is(Mention.Form.NAME)) {
            return comma;
        }
        Description found = descriptions.at(begin);
        if (found == null || found.hit().plural() || found.begin() < begin || isJoined(found)) {
            return comma;
        }
        int end = isWhole(found.end(), comma) ? found.end() : wider(found);
        return isWhole(end, comma) && called.describe(mention, found, null) ? end : comma;
    }

    /** The end of the mention that a description is of: "a member of Harakat all his life". */
    private int wider(Description found) {
        At mention = descriptions.mentions.headedBy(found.head());
        return mention != null && mention.begin() == found.begin() ? mention.end() : found.end();
    }

    /** Whether an aside that a comma or dash opened may end here. */
    private boolean isWhole(int end, int comma) {
        boolean dash = words.lower(end).equals(TextWords.DASH);
        boolean ended = words.isMark(end)
                && !words.lower(end).equals("(")
                && (!dash || words.lower(comma).equals(TextWords.DASH));
        return ended || words.is(end, Grammar.RELATIVES);
    }

    /** "the baker, and": at the end of a list this may be one more person, unless it says whose or what of. */
    private boolean isJoined(Description found) {
        return found.of() == null
                && words.lower(found.end()).equals(",")
                && words.lower(found.end() + 1).equals("and")
                && !found.article().equals("the");
    }

    private int membership(At mention, int of) {
        for (At body : descriptions.mentions.beginningAt(of + 1)) {
            if (body.is(Mention.Type.ORGANISATION) && body.is(Mention.Form.NAME)) {
                int end = descriptions.phrases.cut(body);
                called.add(
                        Naming.Kind.MEMBERSHIP,
                        mention,
                        words.span(of, end),
                        words.span(of + 1, end),
                        Naming.Time.PRESENT);
                return end;
            }
        }
        return of;
    }

    private int brackets(At mention, NameRun run, int open) {
        int close = open + 1;
        while (close < open + LONGEST_ASIDE && !words.is(close, Set.of(")", "(", "", TextWords.PARAGRAPH))) {
            close++;
        }
        if (!words.lower(close).equals(")") || close == open + 1) {
            return open;
        }
        inBrackets(mention, run, open + 1, close);
        return close + 1;
    }

    private void inBrackets(At mention, NameRun run, int begin, int close) {
        if (mention.isPerson() && Ages.after(words, begin) == close) {
            int number = Ages.isAge(words, begin) ? begin : begin + 1;
            called.add(Naming.Kind.AGE, mention, words.span(number, number + 1));
            return;
        }
        if (aliases.phrase(mention, begin) > begin || !mention.is(Mention.Form.NAME)) {
            return;
        }
        Description found = descriptions.at(begin);
        if (found != null
                && found.begin() == begin
                && found.end() == close
                && !found.hit().plural()
                && found.kind(mention.isPerson()) != null) {
            called.describe(mention, found, null);
        } else if (!mention.isPerson()) {
            aliases.list(mention, run, begin, close);
        } else {
            party(mention, run, begin, close);
        }
    }

    /** "Lena Marsh (PMO)", "Lena Marsh (PMO, Tarbrek)" */
    private void party(At mention, NameRun run, int begin, int close) {
        int end = begin;
        while (end < close && !words.isMark(end)) {
            end++;
        }
        if (end == begin) {
            aliases.list(mention, null, begin, close);
            return;
        }
        boolean acronym =
                run.end() > run.begin() + 1 && end == begin + 1 && aliases.isAcronym(begin) && close - begin < 4;
        if (acronym || (run.end() > run.begin() + 1 && isBody(begin, end))) {
            Span said = words.span(begin, end);
            called.add(Naming.Kind.MEMBERSHIP, mention, said, said, Naming.Time.PRESENT);
        }
    }

    private boolean isBody(int begin, int end) {
        return descriptions.mentions.beginningAt(begin).stream()
                .anyMatch(m -> m.is(Mention.Type.ORGANISATION) && descriptions.phrases.cut(m) == end);
    }
}
