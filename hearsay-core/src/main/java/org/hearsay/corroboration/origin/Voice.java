package org.hearsay.corroboration.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.actor.Actor;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Source;
import org.hearsay.corroboration.Report;
import org.hearsay.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Whom an attribution is ascribed to, as far as origins ask: by what name, and for whom it speaks.
 *
 * @param name as it is written; null for somebody without a name
 * @param kind what kind of voice
 * @param speaksFor the body it is the voice of, by the words around its name ("the ministry's media office"); null if none
 */
record Voice(
        @Nullable String name, Source.Kind kind, @Nullable String speaksFor) {
    private static final String ROLE =
            "(?:spokes(?:man|woman|person|people)|press officer|press office|media office|news site|"
                    + "website|newspaper|broadcaster|news agency|mouthpiece|founder|leader|chair(?:man|woman)?|head|director|"
                    + "chief executive|president|secretary[- ]general|commander|press secretary|statement|press release|release)";

    private static final Pattern OF = Pattern.compile(
            "\\b" + ROLE + "\\s(?:of|for|from|by)\\s(?<it>(?:the\\s|its\\s|their\\s)?\\p{L}[\\p{L}\\p{N}’' -]{1,60})");
    private static final Pattern OWNED =
            Pattern.compile("(?<it>\\p{L}[\\p{L}\\p{N} -]{1,60})[’']s\\s(?:[\\p{Ll}-]+\\s)?" + ROLE + "\\b");
    private static final Pattern BEFORE = Pattern.compile("(?<it>(?:\\p{Lu}\\p{L}+\\s){1,4})" + ROLE + "\\b");

    private static final Set<String> EMPTY = Set.of(
            "the",
            "a",
            "an",
            "of",
            "for",
            "and",
            "in",
            "at",
            "its",
            "their",
            "his",
            "her",
            "this",
            "city",
            "town",
            "site",
            "website",
            "newspaper",
            "paper",
            "broadcaster",
            "channel");

    /** What the words of an attribution's source say. */
    static Voice of(Report report, Attribution attribution) {
        Source source = attribution.source();
        if (source == null) {
            return new Voice(null, Source.Kind.UNNAMED, null);
        }
        String words =
                lastParagraph(source.spans().in(report.document().text())).strip();
        boolean glued = words.length() < source.spans().length();
        Actor actor = report.actors().source(attribution);
        String named = actor != null && !actor.unnamed() && !glued ? lastParagraph(actor.name()) : null;
        String speaksFor = speaksFor(words);
        return switch (source.kind()) {
            case UNNAMED, COLLECTIVE -> new Voice(null, source.kind(), null);
            case DOCUMENT -> new Voice(speaksFor, source.kind(), null);
            case PERSON -> person(words, named, actor, speaksFor);
            default -> new Voice(body(words, named, speaksFor), source.kind(), speaksFor);
        };
    }

    private static Voice person(
            String words, @Nullable String named, @Nullable Actor actor, @Nullable String speaksFor) {
        String name = named != null && capitals(named) > 0 && actor != null ? named : properPart(words);
        return name == null
                // "A spokesman for the ministry" has no name, but speaks for one.
                ? new Voice(speaksFor, Source.Kind.PERSON, null)
                : new Voice(name, Source.Kind.PERSON, speaksFor);
    }

    private static @Nullable String body(String words, @Nullable String named, @Nullable String speaksFor) {
        String first = words.split(",", 2)[0].strip();
        if (speaksFor != null && capitals(first.replace(speaksFor, "")) == 0) {
            return speaksFor;
        }
        if (named != null && capitals(withoutArticle(first)) == 0 && words.contains(named)) {
            // "The dam's operator, Veldane Power": what it is, and then who.
            return named;
        }
        // "It" and "the ministry" are called by the name of the actor they stand for; other words speak for themselves.
        boolean standsFor = named != null && (isPronoun(first) || telling(named).containsAll(telling(first)));
        return standsFor ? named : first;
    }

    private static boolean isPronoun(String words) {
        return Set.of("it", "they", "we", "which", "who", "i").contains(Word.lower(words));
    }

    /** The part between commas that looks like a person's name: two capitals at least. */
    private static @Nullable String properPart(String words) {
        for (String part : words.split(",", -1)) {
            String name = part.strip();
            if (capitals(name) >= 2 && Character.isUpperCase(name.codePointAt(0))) {
                return name;
            }
            int from = 0;
            while (from < name.length() && !Character.isUpperCase(name.charAt(from))) {
                int blank = name.indexOf(' ', from);
                from = blank < 0 ? name.length() : blank + 1;
            }
            String rest = name.substring(from);
            if (capitals(rest) >= 2 && !rest.contains(" of ")) {
                return rest;
            }
        }
        return null;
    }

    private static @Nullable String speaksFor(String words) {
        for (Pattern pattern : List.of(OF, OWNED, BEFORE)) {
            Matcher matcher = pattern.matcher(words);
            if (matcher.find()) {
                String body = matcher.group("it").strip();
                int comma = body.indexOf(',');
                return comma < 0 ? body : body.substring(0, comma);
            }
        }
        return null;
    }

    private static long capitals(String words) {
        return Word.in(words).stream()
                .filter(w -> Character.isUpperCase(words.codePointAt(w.begin())))
                .count();
    }

    static String withoutArticle(String name) {
        return name.length() > 4 && name.substring(0, 4).equalsIgnoreCase("the ") ? name.substring(4) : name;
    }

    static String lastParagraph(String words) {
        int gap = words.lastIndexOf("\n\n");
        return gap < 0 ? words : words.substring(gap + 2);
    }

    /** The words that tell a body from others, in lower case: "the city's Water Board" and "Port Selim Water Board" share theirs. */
    static Set<String> telling(String name) {
        Set<String> telling = new TreeSet<>();
        List<String> parts = new ArrayList<>();
        for (Word word : Word.in(name)) {
            String lower = word.lower().toLowerCase(Locale.ROOT);
            parts.add(lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower);
        }
        parts.stream().filter(p -> !EMPTY.contains(p)).forEach(telling::add);
        return telling.isEmpty() ? new TreeSet<>(parts) : telling;
    }
}
