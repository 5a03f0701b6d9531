package org.hearsay.app.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hearsay.actor.Actor;
import org.hearsay.actor.Actors;
import org.hearsay.text.Publication;

/**
 * What is to be thought of before statements are shown to others.
 *
 * @param pseudonyms that stand in place of protected names in them
 * @param unnamed statements of persons without a name, who might be known by their words
 * @param accusations statements with a word for a crime that nobody has judged, by id, each with that word
 */
public record Cautions(List<String> pseudonyms, List<Selected> unnamed, Map<String, String> accusations) {
    public Cautions {
        pseudonyms = List.copyOf(pseudonyms);
        unnamed = List.copyOf(unnamed);
        accusations = new LinkedHashMap<>(accusations);
    }

    /** Of a selection, with the names that are protected and what is said instead. */
    public static Cautions of(Selection selection, Map<String, String> protectedNames, Accusations accusations) {
        List<Selected> unnamed = new ArrayList<>();
        Map<String, String> accusing = new LinkedHashMap<>();
        TreeSet<String> pseudonyms = new TreeSet<>();
        Map<Pseudonyms, String> names = new LinkedHashMap<>();
        protectedNames.forEach((name, pseudonym) -> names.put(new Pseudonyms(Map.of(name, pseudonym)), pseudonym));
        // To find who speaks takes longer than all else here, and a document may have hundreds of the statements.
        Map<String, Actors> actors = new HashMap<>();
        for (Selected each : selection.statements()) {
            Actor speaker = actors.computeIfAbsent(
                            each.reading().document().id(), id -> each.reading().actors())
                    .source(each.attribution());
            if (speaker != null && speaker.unnamed() && speaker.type() == Actor.Type.PERSON) {
                unnamed.add(each);
            }
            String word = each.judged() == null ? accusations.in(each.content()) : null;
            if (word != null) {
                accusing.put(each.attribution().id(), word);
            }
            String shown = names.isEmpty() ? "" : shown(each);
            names.forEach((name, pseudonym) -> {
                if (!name.in(shown).equals(shown)) {
                    pseudonyms.add(pseudonym);
                }
            });
        }
        return new Cautions(List.copyOf(pseudonyms), unnamed, accusing);
    }

    /** Whether there is anything to be thought of. */
    public boolean any() {
        return !pseudonyms.isEmpty() || !unnamed.isEmpty() || !accusations.isEmpty();
    }

    private static String shown(Selected each) {
        String text = each.reading().document().text();
        Publication publication = each.reading().document().publication();
        return Passage.of(each).in(text) + "\n" + publication.title() + "\n" + publication.publisher() + "\n"
                + publication.uri();
    }
}
