package org.hearsay.corroboration.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.text.Tables;
import org.hearsay.text.Word;

/** What the words of accounts are made of, roughly: enough to find neighbours by, never to judge by alone. */
final class Wording {
    private static final Set<String> COMMON = Set.copyOf(Tables.words(Wording.class, "common-words.txt"));
    private static final Set<String> NEGATIONS =
            Set.of("not", "no", "never", "nobody", "none", "nothing", "neither", "nor", "cannot");
    private static final Set<String> HEDGES = Set.of(
            "may",
            "might",
            "could",
            "allegedly",
            "reportedly",
            "perhaps",
            "possibly",
            "probably",
            "apparently",
            "likely");
    private static final Pattern CLAUSES =
            Pattern.compile("[,;:–—]|\\b(?:and|but|because|which|who|although|though|while|after|before)\\b");
    private static final Pattern OPEN = Pattern.compile(
            "(?:(?:\\b(?:not|never|nobody|no one|cannot)|n['’]t)\\b(?:\\s+\\w+){0,2}?\\s+"
                    + "(?:know|knows|knew|known|clear|sure|certain|understand|understood|say)"
                    + "|\\b(?:unclear|unknown|unsure|uncertain))\\b.*\\b(?:why|how|whether|what|when|where|if)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Map<String, Set<String>> BOILERPLATE = boilerplate();

    private Wording() {}

    /** Letters and digits in lower case, parted by single spaces. */
    static String plain(String text) {
        return Word.in(text).stream().map(Word::lower).collect(Collectors.joining(" "));
    }

    /** The stems of the words that say something, each once. */
    static NavigableSet<String> stems(String text) {
        NavigableSet<String> stems = new TreeSet<>();
        for (Word word : Word.in(text)) {
            for (String part : word.lower().split("-", -1)) {
                String lower = part.endsWith("'s") ? part.substring(0, part.length() - 2) : part;
                if (lower.length() > 1 && !COMMON.contains(lower)) {
                    stems.add(stem(lower));
                }
            }
        }
        return stems;
    }

    /** Without the endings of nouns and verbs; words that differ in more are two. */
    static String stem(String word) {
        String stem = word;
        if (stem.length() > 4 && stem.endsWith("ies")) {
            stem = stem.substring(0, stem.length() - 3) + "y";
        } else if (stem.length() > 4 && (stem.endsWith("sses") || stem.endsWith("ches") || stem.endsWith("shes"))) {
            stem = stem.substring(0, stem.length() - 2);
        } else if (stem.length() > 3 && stem.endsWith("s") && !stem.endsWith("ss") && !stem.endsWith("us")) {
            stem = stem.substring(0, stem.length() - 1);
        }
        for (String ending : List.of("ing", "ed")) {
            if (stem.length() > ending.length() + 3 && stem.endsWith(ending)) {
                stem = stem.substring(0, stem.length() - ending.length());
                int last = stem.length() - 1;
                if (stem.charAt(last) == stem.charAt(last - 1) && "lsz".indexOf(stem.charAt(last)) < 0) {
                    stem = stem.substring(0, last);
                }
                break;
            }
        }
        return stem.length() > 4 && stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
    }

    /**
     * Whether what a text has in common with another is negated in it: "he will go, and not come back" does not negate that he
     * goes. Looked at is the clause that has most of the words in common.
     */
    static boolean isNegated(String text, Set<String> common) {
        return Word.in(clause(text, common)).stream()
                                .filter(w -> isNegation(w.lower()))
                                .count()
                        % 2
                == 1;
    }

    /** Whether what a text has in common with another is left open in it: "nobody knows yet why the gate failed". */
    static boolean isOpen(String text, Set<String> common) {
        return OPEN.matcher(clause(text, common)).find();
    }

    /** The one that has most of the words in common. */
    private static String clause(String text, Set<String> common) {
        String found = "";
        long most = -1;
        for (String clause : CLAUSES.split(text, -1)) {
            long shared = stems(clause).stream().filter(common::contains).count();
            if (shared > most) {
                most = shared;
                found = clause;
            }
        }
        return found;
    }

    private static boolean isNegation(String word) {
        return NEGATIONS.contains(word) || word.endsWith("n't");
    }

    static boolean isHedged(String text) {
        return Word.in(text).stream().anyMatch(w -> HEDGES.contains(w.lower()));
    }

    /** Whether these are words of the page rather than of the article: cookies, signing in, subscribing. */
    static boolean isBoilerplate(String text) {
        Set<String> words = Word.in(text).stream().map(Word::lower).collect(Collectors.toCollection(HashSet::new));
        return BOILERPLATE.entrySet().stream()
                .anyMatch(e -> words.contains(e.getKey())
                        && (e.getValue().isEmpty() || e.getValue().stream().anyMatch(words::contains)));
    }

    private static Map<String, Set<String>> boilerplate() {
        return Tables.rows(Wording.class, "boilerplate.txt").stream()
                .collect(Collectors.toMap(
                        List::getFirst,
                        row -> row.size() > 1 ? Set.of(row.get(1).split(" ", -1)) : Set.<String>of(),
                        (one, other) -> one));
    }
}
