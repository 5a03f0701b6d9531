package org.hearsay.naming;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import org.hearsay.naming.MentionIndex.At;
import org.hearsay.naming.NamingTable.Hit;
import org.hearsay.naming.NamingTable.Use;
import org.hearsay.reading.Mention;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads the descriptions of a text from their own words; mentions only tell how far a name goes. Each is bounded in words, so
 * reading one takes no longer in a longer text.
 */
final class Descriptions {
    private static final Set<Use> NOUNS = EnumSet.of(Use.ROLE, Use.BODY, Use.MEMBER, Use.LABEL);

    /** In words, before the noun. */
    private static final int LONGEST = 12;

    private static final int MOST_PHRASES = 4;

    /** "adviser to the mayor", "analyst with the Centre": these say what a role is of when a body or person follows. */
    private static final Set<String> OF = Set.of("of", "for", "to", "at", "with");

    private static final Set<String> TIMES = Set.of(
            "years",
            "year",
            "months",
            "month",
            "weeks",
            "days",
            "time",
            "times",
            "decades",
            "century",
            "centuries",
            "age");
    private static final Set<String> PLACING = Set.of("in", "from", "on", "under", "near");

    private static final Set<String> OPENERS = Set.of(
            "now", "currently", "also", "himself", "herself", "still", "today", "once", "then", "formerly", "both");

    final TextWords words;
    final MentionIndex mentions;
    final NounPhrases phrases;
    final NamingTable table = NamingTable.standard();

    Descriptions(TextWords words, MentionIndex mentions) {
        this.words = words;
        this.mentions = mentions;
        this.phrases = new NounPhrases(words, mentions);
    }

    /** The description that begins at a word; null if none does. */
    @Nullable
    Description at(int first) {
        return at(first, 0);
    }

    private @Nullable Description at(int first, int depth) {
        Parse parse = new Parse(first, depth);
        return parse.nouns() ? parse.whole() : null;
    }

    /** One description, being read from left to right. */
    private final class Parse {
        private final int begin;
        private final int depth;
        private int next;
        private int from;
        private Naming.Time time = Naming.Time.PRESENT;
        private boolean distanced;
        private String article = "";
        private @Nullable Span of;
        private boolean ofBody;
        private @Nullable Hit hit;
        private int hitBegin;
        private int label = -1;
        private int quote = -1;

        Parse(int first, int depth) {
            this.depth = depth;
            int i = first;
            while (i < first + 2 && words.is(i, OPENERS)) {
                time(i++);
            }
            begin = i;
            next = i;
        }

        /** Up to the last noun. */
        private boolean nouns() {
            if (words.is(next, Set.of("one")) && words.lower(next + 1).equals("of")) {
                next += 2;
            }
            while (words.is(next, Grammar.ARTICLES) && next < begin + LONGEST) {
                article = article.isEmpty() ? words.lower(next) : article;
                next++;
            }
            if (words.is(next, Grammar.POSSESSIVES)) {
                of = words.span(next, next + 1);
                next++;
            }
            from = next;
            while (next < begin + LONGEST && step()) {}
            return hit != null;
        }

        /** One more word of the phrase; false if it is over. */
        private boolean step() {
            String lower = words.lower(next);
            if (lower.equals(TextWords.QUOTE)) {
                return quotation();
            }
            if (lower.equals("'s") && next > from) {
                owner(next, next + 1);
                return true;
            }
            if (Grammar.ends(words, next) || (next > from && phrases.isOpener(next))) {
                return false;
            }
            Hit found = table.at(words, next, NOUNS);
            // "People's Movement" is a name, "the movement" says what something is.
            boolean named = words.isCapital(next) && next > begin;
            if (found == null || (named && !found.has(Use.ROLE) && !found.has(Use.LABEL) && !found.has(Use.MEMBER))) {
                if (hit != null && !table.is(words, next, Use.MODIFIER)) {
                    return false;
                }
                time(next++);
                return true;
            }
            boolean surname = found.is(Use.ROLE, "name") || found.is(Use.ROLE, "given");
            if (surname && hit != null && words.isCapital(next)) {
                return false;
            }
            if (hit != null && hit.has(Use.LABEL)) {
                label = hitBegin;
            } else if (table.is(words, next, Use.LABEL_BEFORE) && !Grammar.ends(words, found.end())) {
                label = next;
            }
            time(next);
            hit = found;
            hitBegin = next;
            next = found.end();
            return true;
        }

        /** Marks around a word or two keep them at arm's length; other marks end the phrase. */
        private boolean quotation() {
            boolean around = quote >= 0 || (hit == null && !words.isMark(next + 1));
            if (!around) {
                // The mark that closes a quotation that began before the description: "the 'terrorists'" cut short.
                return false;
            }
            distanced |= quote >= 0 && hit != null;
            quote = quote < 0 ? next : quote;
            next++;
            return hit == null || !distanced;
        }

        /** All that was read so far owns what comes. */
        private void owner(int end, int after) {
            of = words.span(begin, end);
            ofBody = mentions.endingAt(end).stream().anyMatch(At::isBody);
            hit = null;
            label = -1;
            article = "";
            time = Naming.Time.PRESENT;
            from = after;
            next = after;
        }

        private void time(int at) {
            String lower = words.lower(at);
            if (table.is(words, at, Use.PAST) || lower.startsWith("ex-") || lower.startsWith("then-")) {
                time = Naming.Time.PAST;
            } else if (table.is(words, at, Use.FUTURE) || lower.endsWith("-elect") || lower.endsWith("-designate")) {
                time = Naming.Time.FUTURE;
            }
            distanced |= table.is(words, at, Use.DISTANCE);
        }

        /** The phrases behind the noun: "of the Northern Force", "and editor of the Courier". */
        private @Nullable Description whole() {
            Hit noun = hit;
            if (noun == null) {
                return null;
            }
            int head = noun.end() - 1;
            boolean marked = quote >= 0 && words.lower(next - 1).equals(TextWords.QUOTE);
            int end = marked && next == noun.end() + 1 ? next : noun.end();
            if (words.is(end, Set.of("elect", "designate"))) {
                time(end++);
            }
            before(head);
            for (int i = 0; i < MOST_PHRASES; i++) {
                int after = words.lower(end).equals("and") ? joined(end, noun) : phrase(end);
                if (after < 0) {
                    break;
                }
                end = after;
            }
            return new Description(begin, head, end, noun, label, of, ofBody, time, distanced, article);
        }

        /** After "of the Northern Force"; -1 if no such phrase begins here. */
        private int phrase(int link) {
            boolean known = words.is(link, OF) || words.is(link, PLACING);
            int after = known ? phrases.nounPhrase(link + 1) : -1;
            boolean to = words.lower(link).equals("to");
            if (to && (!phrases.isNamed(link + 1) || hit == null || !hit.has(Use.ROLE))) {
                return -1;
            }
            if (after > 0 && of == null && words.is(link, OF) && !words.is(after - 1, TIMES)) {
                boolean body = phrases.isBody(link + 1, after);
                if (body || !words.is(link, Set.of("at", "with"))) {
                    of = words.span(link + 1, after);
                    ofBody = body;
                }
            }
            return after;
        }

        /** After "and editor of the Courier"; -1 if something else is joined. */
        private int joined(int and, Hit noun) {
            Description more = depth < MOST_PHRASES ? at(and + 1, depth + 1) : null;
            boolean same = more != null
                    && more.begin() == and + 1
                    && more.article().isEmpty()
                    && more.hit().has(Use.ROLE)
                    && (more.of() == null
                            || more.of().begin() > words.at(more.head()).begin())
                    && !more.hit().plural()
                    && noun.has(Use.ROLE);
            if (more == null || !same) {
                return -1;
            }
            if (of == null) {
                of = more.of();
                ofBody = more.ofBody();
            }
            return more.end();
        }

        /** What a role is of may stand before it: "Harakat spokesman", "the Dermanian interior minister". */
        private void before(int head) {
            if (of != null) {
                return;
            }
            for (int end = hitBegin; end > from; end--) {
                int last = end;
                At body = mentions.endingAt(end).stream()
                        .filter(m -> m.begin() >= from && m.isBody() && m.is(Mention.Form.NAME))
                        .max(Comparator.comparingInt((At m) -> last - m.begin()))
                        .orElse(null);
                if (body != null) {
                    of = words.span(body.begin(), end);
                    ofBody = true;
                    return;
                }
            }
            int run = from;
            while (run < hitBegin && isOwner(run)) {
                run++;
            }
            if (run > from && !words.isCapital(head)) {
                of = words.span(from, run);
            } else if (run > from && phrases.isDemonym(from)) {
                of = words.span(from, from + 1);
            }
        }

        /** The first word of a sentence has its capital from there. */
        private boolean isOwner(int at) {
            return words.isCapital(at)
                    && (!words.isMark(at - 1)
                            || phrases.isDemonym(at)
                            || !mentions.endingAt(at + 1).isEmpty())
                    && !phrases.isPrefixed(at)
                    && !table.is(words, at, Use.MODIFIER)
                    && !table.is(words, at, Use.PAST)
                    && !table.is(words, at, Use.FUTURE)
                    && !table.is(words, at, Use.DISTANCE);
        }
    }
}
