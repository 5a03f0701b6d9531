package org.hearsay.attribution;

import java.util.Locale;
import java.util.regex.Pattern;

/** What kind of voice the words of a source name, judged by the head of their first noun phrase (source-kinds.txt, capitals.txt). */
public final class SourceKinds {
    /** What ends a noun phrase. */
    private static final Pattern NEXT_PHRASE = Pattern.compile(
            "[,;:(–—]|\\s(?:of|in|for|from|at|who|whom|whose|which|that|with|on|by|to|near|inside|outside|close|familiar|speaking|including|said|told|about|against|behind|under|over|based)\\s");

    private static final Pattern MARKS = Pattern.compile("[\"“”„«»?!]");

    private static final Pattern LEADING = Pattern.compile("^[\\p{P}\\s]+");

    private SourceKinds() {}

    /** The kind of a turn's speaker. Labels are often in capitals, which do not make them acronyms. */
    static Source.Kind kindOfLabel(String label) {
        boolean capitals = label.length() > 1 && label.codePoints().noneMatch(Character::isLowerCase);
        return kindOf(capitals ? label.charAt(0) + label.substring(1).toLowerCase(Locale.ROOT) : label);
    }

    /** The kind of voice that these words name, were they a source. */
    public static Source.Kind kindOf(String words) {
        String clean =
                MARKS.matcher(words).replaceAll(" ").replaceAll("\\s+", " ").strip();
        // A source may have been cut so that a comma or a bracket stands in front.
        clean = LEADING.matcher(clean).replaceFirst("");
        if (KindTable.standard().isCapital(clean)) {
            return Source.Kind.PLACE;
        }
        String[] phrases = NEXT_PHRASE.split(clean + " ", 2);
        NounPhrase first = new NounPhrase(phrases[0]);
        if (first.isEmpty()) {
            return Source.Kind.UNNAMED;
        }
        String rest = phrases.length > 1 ? clean.substring(phrases[0].length()) : "";
        Source.Kind kind = first.kind();
        if (kind == null) {
            kind = first.isName() ? named(first, rest) : described(first);
        } else if (kind == Source.Kind.UNNAMED && first.isRole() && namesNext(rest)) {
            kind = Source.Kind.PERSON;
        }
        boolean people =
                kind == Source.Kind.COLLECTIVE || (kind == Source.Kind.PERSON && !first.isName() && !namesNext(rest));
        if (people && KindTable.standard().keepsNameless(clean)) {
            return Source.Kind.UNNAMED;
        }
        return kind == Source.Kind.PERSON && first.joinsSeveral() ? Source.Kind.COLLECTIVE : kind;
    }

    /** A name that says nothing of itself: "Meridian, a news agency" is what the words after it say; else it is a person's. */
    private static Source.Kind named(NounPhrase name, String rest) {
        if (rest.startsWith(",")) {
            String[] next = NEXT_PHRASE.split(rest.substring(1).strip() + " ", 2);
            NounPhrase apposition = new NounPhrase(next[0]);
            Source.Kind kind = apposition.hasArticle() ? apposition.kind() : null;
            if (kind == Source.Kind.ORGANISATION || kind == Source.Kind.PUBLICATION || kind == Source.Kind.DOCUMENT) {
                return kind;
            }
        }
        return name.isAcronym() ? Source.Kind.ORGANISATION : Source.Kind.PERSON;
    }

    /** Somebody whom neither a name nor the table tells: "the younger of them". */
    private static Source.Kind described(NounPhrase words) {
        if (words.isIndefinite()) {
            return Source.Kind.UNNAMED;
        }
        return words.looksPlural() ? Source.Kind.COLLECTIVE : Source.Kind.PERSON;
    }

    /** ", Lena Okafor, ..." */
    private static boolean namesNext(String rest) {
        return rest.startsWith(",")
                && new NounPhrase(NEXT_PHRASE.split(rest.substring(1).strip() + " ", 2)[0]).isName();
    }
}
