package org.hearsay.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.naming.House.Bond;
import org.hearsay.naming.MentionIndex.At;
import org.hearsay.reading.Mention;
import org.hearsay.text.Span;
import org.hearsay.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Finds voices that belong together: by what the text calls them (who speaks for, leads, is a part of or is run by another), or
 * because the user says so. What was so once binds nobody, nor does what the writer keeps at arm's length. Members and ministers
 * are voices of their own.
 */
public final class Houses {
    /** In chars. */
    private static final int LONGEST_NAME = 200;

    private final Map<String, String> roots = new HashMap<>();
    private final List<Bond> bonds = new ArrayList<>();
    private final Function<Mention, @Nullable String> actors;
    private final TextWords words;
    private final MentionIndex index;

    private Houses(String text, List<Mention> mentions, Function<Mention, @Nullable String> actors) {
        this.actors = actors;
        this.words = new TextWords(text);
        this.index = new MentionIndex(words, mentions);
    }

    /**
     * The houses of a text, in order of their first bonds, those that the user declares last.
     *
     * @param mentions of the text
     * @param namings of the text
     * @param actors the id of the actor that a mention is of; null where that is open
     * @param declared each a set of names, any of an actor's names, whose bearers are one house
     */
    public static List<House> of(
            String text,
            List<Mention> mentions,
            List<Naming> namings,
            Function<Mention, @Nullable String> actors,
            List<Set<String>> declared) {
        List<Mention> inside =
                mentions.stream().filter(m -> m.span().end() <= text.length()).toList();
        Houses houses = new Houses(text, inside, actors);
        Map<Span, Mention> bySpan =
                inside.stream().collect(Collectors.toMap(Mention::span, m -> m, (first, second) -> first));
        for (Naming naming : namings) {
            Mention bearer = bySpan.get(naming.bearer());
            if (bearer != null && naming.of() != null) {
                houses.bind(naming, bearer, naming.of());
            }
        }
        houses.declare(text, inside, declared);
        return houses.grouped();
    }

    private void bind(Naming naming, Mention bearer, Span of) {
        boolean binds =
                naming.kind() == Naming.Kind.ROLE && naming.time() == Naming.Time.PRESENT && !naming.distanced();
        Mention other = binds ? mentionOf(of) : null;
        House.Kind kind = other == null ? null : Bonds.kind(words, naming, other);
        String one = kind == null ? null : actors.apply(bearer);
        String two = other == null ? null : actors.apply(other);
        if (kind != null && one != null && two != null && !one.equals(two)) {
            tie(new Bond(one, two, kind, naming.words(), naming.attribution()));
        }
    }

    /** The widest mention in these words that begins with them. */
    private @Nullable Mention mentionOf(Span span) {
        Mention widest = null;
        int begin = words.from(span.begin());
        for (int first = begin; first <= begin + 1 && widest == null; first++) {
            for (At mention : index.beginningAt(first)) {
                boolean wider = widest == null
                        || mention.mention().span().length() > widest.span().length();
                if (wider && mention.mention().head().end() <= span.end()) {
                    widest = mention.mention();
                }
            }
        }
        return widest;
    }

    private void declare(String text, List<Mention> mentions, List<Set<String>> declared) {
        if (declared.isEmpty()) {
            return;
        }
        Map<String, Set<String>> byName = new HashMap<>();
        Map<String, Integer> first = new HashMap<>();
        for (Mention mention : mentions) {
            boolean name = mention.form() == Mention.Form.NAME && mention.span().length() <= LONGEST_NAME;
            String actor = name ? actors.apply(mention) : null;
            if (actor != null) {
                byName.computeIfAbsent(plain(mention.span().in(text)), k -> new LinkedHashSet<>())
                        .add(actor);
                first.putIfAbsent(actor, first.size());
            }
        }
        for (Set<String> names : declared) {
            List<String> together = names.stream()
                    .flatMap(name -> byName.getOrDefault(plain(name), Set.of()).stream())
                    .distinct()
                    .sorted(Comparator.comparing(first::get))
                    .toList();
            for (int i = 1; i < together.size(); i++) {
                tie(new Bond(together.getFirst(), together.get(i), House.Kind.DECLARED, null, null));
            }
        }
    }

    /** Names are the same here if they are written so, but for case, spaces and an article. */
    private static String plain(String name) {
        String folded = Word.lower(name).strip().replaceAll("\\s+", " ");
        return folded.startsWith("the ") ? folded.substring(4) : folded;
    }

    private void tie(Bond bond) {
        bonds.add(bond);
        roots.put(root(bond.other()), root(bond.one()));
    }

    private String root(String actor) {
        String root = actor;
        String up = roots.get(root);
        while (up != null && !up.equals(root)) {
            String above = roots.getOrDefault(up, up);
            roots.put(root, above);
            root = up;
            up = roots.get(root);
        }
        return root;
    }

    private List<House> grouped() {
        Map<String, List<Bond>> groups = new LinkedHashMap<>();
        bonds.forEach(bond ->
                groups.computeIfAbsent(root(bond.one()), k -> new ArrayList<>()).add(bond));
        List<House> houses = new ArrayList<>();
        for (List<Bond> group : groups.values()) {
            Set<String> ids = new LinkedHashSet<>();
            group.forEach(bond -> ids.addAll(List.of(bond.one(), bond.other())));
            houses.add(new House(ids, group));
        }
        return houses;
    }
}
