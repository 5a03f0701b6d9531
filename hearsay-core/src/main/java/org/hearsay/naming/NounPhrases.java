package org.hearsay.naming;

import java.util.List;
import java.util.Set;
import org.hearsay.naming.MentionIndex.At;
import org.hearsay.reading.Mention;

/** How far the noun phrases of a text go: mentions tell, else capitals, else the small words of English. Bounded in words. */
final class NounPhrases {
    private static final int LONGEST = 12;

    private final TextWords words;
    private final MentionIndex mentions;

    NounPhrases(TextWords words, MentionIndex mentions) {
        this.words = words;
        this.mentions = mentions;
    }

    /** Whether an article or possessive stands here. */
    boolean isOpener(int at) {
        return words.is(at, Grammar.ARTICLES) || words.is(at, Grammar.POSSESSIVES);
    }

    /** "pro-Dermanian" takes a side and owns nothing. */
    boolean isPrefixed(int at) {
        String lower = words.lower(at);
        return lower.startsWith("pro-") || lower.startsWith("anti-") || lower.startsWith("non-");
    }

    /** "Dermanian", "Ostish": by its ending, as there is no list of places that may be invented or new. */
    boolean isDemonym(int at) {
        String lower = words.lower(at);
        return words.isCapital(at)
                && lower.length() > 4
                && List.of("an", "ese", "ish", "ic", "i").stream().anyMatch(lower::endsWith);
    }

    /** Where the noun phrase that begins at a word ends: as a mention tells, else capitals, else one word. -1 for none. */
    int nounPhrase(int begin) {
        int end = owned(begin);
        for (int i = 0; i < 2 && end > 0 && words.lower(end).equals("'s"); i++) {
            end = owned(end + 1);
        }
        return end;
    }

    private int owned(int begin) {
        int first = begin;
        while (first < begin + 2 && (words.is(first, Grammar.ARTICLES) || words.is(first, Grammar.POSSESSIVES))) {
            first++;
        }
        int longest = -1;
        for (int start = begin; start <= first; start++) {
            for (At mention : mentions.beginningAt(start)) {
                longest = Math.max(longest, cut(mention));
            }
        }
        if (longest > first) {
            return longest;
        }
        int end = capitals(first);
        if (end > first) {
            return end;
        }
        for (end = first + 1; end < first + 4 && !Grammar.ends(words, end - 1); end++) {
            if (mentions.endingAt(end).stream().anyMatch(m -> m.begin() < begin)) {
                return end;
            }
        }
        return !Grammar.ends(words, first) && Grammar.ends(words, first + 1) ? first + 1 : -1;
    }

    /** Whether something is named or described from this word on: "to sign" is no phrase of a noun. */
    boolean isNamed(int at) {
        return isOpener(at) || words.isCapital(at) || !mentions.beginningAt(at).isEmpty();
    }

    /** The end of a run of capitals, with the small words inside names of bodies. */
    int capitals(int first) {
        int end = first;
        while (end < first + LONGEST && words.isCapital(end)) {
            end++;
            boolean joined = words.is(end, Set.of("of", "and", "for", "the", "'s"));
            int after = words.lower(end).equals("of") && words.lower(end + 1).equals("the") ? end + 2 : end + 1;
            if (joined && words.isCapital(after) && !words.lower(end).equals("and")) {
                end = after;
            }
        }
        return end;
    }

    /** A mention may run on into what is said of it: it ends at the first mark or relative word. */
    int cut(At mention) {
        int end = mention.begin() + 1;
        int most = Math.min(mention.end(), mention.begin() + 2 * LONGEST);
        while (end < most && !words.isMark(end) && !words.is(end, Grammar.RELATIVES)) {
            end++;
        }
        return end;
    }

    boolean isBody(int begin, int end) {
        for (int start = begin; start < end && start <= begin + 2; start++) {
            for (At mention : mentions.beginningAt(start)) {
                if (mention.is(Mention.Type.ORGANISATION) && mention.head() < end) {
                    return true;
                }
            }
        }
        return false;
    }
}
