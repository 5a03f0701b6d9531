package org.hearsay.naming;

import java.util.Set;

/** The small words of English that tell where a phrase ends. */
final class Grammar {
    static final Set<String> ARTICLES = Set.of(
            "a",
            "an",
            "the",
            "this",
            "these",
            "those",
            "another",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "some",
            "several",
            "many",
            "other",
            "all",
            "no",
            "any",
            "every",
            "each",
            "both",
            "dozens",
            "hundreds");
    static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their", "our", "my", "your", "whose");
    static final Set<String> PREPOSITIONS = Set.of(
            "of",
            "for",
            "at",
            "in",
            "from",
            "to",
            "with",
            "on",
            "under",
            "near",
            "by",
            "about",
            "against",
            "after",
            "before",
            "during",
            "since",
            "until",
            "as",
            "into",
            "over",
            "within",
            "inside",
            "outside",
            "across",
            "between",
            "among",
            "behind",
            "around",
            "through",
            "without",
            "like",
            "than",
            "because",
            "while",
            "when",
            "where",
            "if",
            "per",
            "via",
            "amid",
            "towards",
            "toward",
            "upon",
            "alongside");
    static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom", "whose");
    static final Set<String> CONJUNCTIONS = Set.of("and", "or", "but", "nor");

    /** What no noun phrase holds. */
    private static final Set<String> VERBS = Set.of(
            "is",
            "are",
            "was",
            "were",
            "be",
            "been",
            "being",
            "am",
            "has",
            "have",
            "had",
            "will",
            "would",
            "can",
            "could",
            "may",
            "might",
            "must",
            "shall",
            "should",
            "do",
            "does",
            "did",
            "said",
            "says",
            "say",
            "told",
            "not",
            "never",
            "became",
            "become",
            "becomes",
            "remains",
            "remained",
            "i",
            "he",
            "she",
            "it",
            "they",
            "we",
            "you",
            "him",
            "them",
            "us",
            "there",
            "me");

    private static final Set<String> DAYS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "yesterday",
            "today",
            "tomorrow",
            "late",
            "early",
            "last",
            "here",
            "again",
            "too",
            "also",
            "then",
            "now");

    private Grammar() {}

    /** Whether a noun phrase cannot go on with this word. */
    static boolean ends(TextWords words, int at) {
        return words.isMark(at)
                || words.is(at, PREPOSITIONS)
                || words.is(at, RELATIVES)
                || words.is(at, CONJUNCTIONS)
                || words.is(at, VERBS);
    }

    /** Whether a noun phrase is complete before this word, whatever comes. */
    static boolean closes(TextWords words, int at) {
        String lower = words.lower(at);
        return ends(words, at)
                || words.is(at, DAYS)
                || words.is(at, ARTICLES)
                || words.is(at, POSSESSIVES)
                || (lower.length() > 4 && (lower.endsWith("ing") || lower.endsWith("ed") || lower.endsWith("ly")));
    }

    static boolean isDay(TextWords words, int at) {
        return words.isCapital(at) && words.is(at, DAYS);
    }
}
