package org.hearsay.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearsay.attribution.Attribution;
import org.hearsay.naming.MentionIndex.At;
import org.hearsay.reading.Mention;
import org.hearsay.text.Span;

/**
 * Finds what the actors of a text are called, by rules over its own words (naming-words.txt): titles before a name, asides
 * behind it, what a sentence says somebody is, other names, ages, and descriptions that say all by themselves ("the ministry's
 * spokesman", "the terrorists"). Mentions say where to look; how far a name or a description goes is read from the text, as
 * spans may be cut short or run on. Precision first: what may be something else is left out.
 *
 * <p>Takes time in proportion to the text and the number of mentions. Safe to call from several threads.
 */
public final class Namings {
    private static final Set<String> OFFICES = Set.of("office", "centre", "center", "wing", "arm", "branch");
    private static final Set<NamingTable.Use> OUTLETS = EnumSet.of(NamingTable.Use.BODY);

    private final Descriptions descriptions;
    private final MentionIndex mentions;
    private final Called called;

    private Namings(TextWords words, MentionIndex mentions) {
        this.mentions = mentions;
        this.descriptions = new Descriptions(words, mentions);
        this.called = new Called(words);
    }

    /**
     * The namings of a text, in order of their words.
     *
     * @param mentions of the text, in any order; those whose spans are not in the text are not looked at
     * @param attributions all attributions of the text: each naming is on the word of the innermost whose content holds it
     */
    public static List<Naming> in(String text, List<Mention> mentions, List<Attribution> attributions) {
        List<Mention> inside =
                mentions.stream().filter(m -> m.span().end() <= text.length()).toList();
        if (inside.isEmpty()) {
            return List.of();
        }
        TextWords words = new TextWords(text);
        Namings namings = new Namings(words, new MentionIndex(words, inside));
        namings.find();
        return Voices.give(namings.called.all(), attributions);
    }

    /** Names first: a description beside a name is the name's, and only a free one is its own. */
    private void find() {
        TitlesBefore titles = new TitlesBefore(descriptions, called);
        After after = new After(descriptions, called);
        Predicates predicates = new Predicates(descriptions, called);
        Calling calling = new Calling(descriptions, called);
        for (At mention : inOrder(Mention.Form.NAME)) {
            NameRun run = NameRun.of(descriptions, mention);
            after.find(mention, run);
            titles.find(mention, run);
            predicates.inverted(mention, run);
            predicates.by(mention, run);
        }
        mentions.all().forEach(calling::object);
        mentions.all().forEach(predicates::owned);
        inOrder(Mention.Form.NAME).forEach(this::outlet);
        for (Mention.Form form : List.of(Mention.Form.NOMINAL, Mention.Form.PRONOUN)) {
            for (At mention : inOrder(form)) {
                after.find(mention, NameRun.of(descriptions, mention));
            }
        }
        inOrder(Mention.Form.NOMINAL).forEach(this::itself);
    }

    private List<At> inOrder(Mention.Form form) {
        List<At> ordered =
                new ArrayList<>(mentions.all().stream().filter(m -> m.is(form)).toList());
        ordered.sort(Comparator.comparingInt(At::head));
        return ordered;
    }

    /** A mention that is itself what somebody is called: a label, or a role or membership that says of what. */
    private void itself(At mention) {
        if (called.isTaken(mention.head())) {
            return;
        }
        Description found = descriptions.at(mention.begin());
        boolean whole = found != null && found.head() == mention.head() && found.begin() == mention.begin();
        if (found == null || !whole || mention.is(Mention.Type.EVENT) || mention.is(Mention.Type.PLACE)) {
            return;
        }
        Naming.Kind kind = found.kind(mention.isPerson());
        boolean tells =
                kind == Naming.Kind.MEMBERSHIP || found.hit().has(NamingTable.Use.ROLE) || Bonds.isTie(found.hit());
        if (kind == Naming.Kind.LABEL || (kind != null && tells && found.of() != null)) {
            called.describe(mention, found, null);
        }
    }

    /** "Harakat's Daily" and "Harakat Media Office", but "Tarbrek Daily" is only a name. */
    private static boolean isOf(TextWords words, int owner, int end) {
        return words.lower(owner).equals("'s") || words.is(end - 1, OFFICES);
    }

    /** The name of an outlet that holds the name of its owner: "Harakat's Media Office". */
    private void outlet(At mention) {
        TextWords words = descriptions.words;
        int end = descriptions.phrases.cut(mention);
        for (At owner : mentions.beginningAt(mention.begin())) {
            int next = words.lower(owner.end()).equals("'s") ? owner.end() + 1 : owner.end();
            NamingTable.Hit hit = owner.end() < end && !mention.isPerson() && !owner.isPerson()
                    ? descriptions.table.at(words, next, OUTLETS)
                    : null;
            if (hit != null && hit.end() == end && Bonds.isTie(hit) && isOf(words, owner.end(), end)) {
                Span of = words.span(owner.begin(), owner.end());
                called.add(Naming.Kind.ROLE, mention, words.span(mention.begin(), end), of, Naming.Time.PRESENT);
                return;
            }
        }
    }
}
