package org.hearsay.app.web;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.actor.Group;
import org.hearsay.app.EnumWords;
import org.hearsay.app.Texts;
import org.hearsay.app.desk.Cast;

/**
 * Somebody in a list. A value.
 *
 * @param id as people are shown it
 * @param address of the page
 * @param type what it is, in words
 * @param much in how many documents, the source of how many statements
 * @param also other names
 */
public record ActorLine(String id, String address, String name, String type, String much, List<String> also) {
    private static final int NAMES = 6;

    public ActorLine {
        also = List.copyOf(also);
    }

    static String address(String id) {
        return "/actors/" + id;
    }

    static ActorLine of(Group group, Texts texts) {
        String id = Cast.id(group.first());
        Stream<String> also = group.names().keySet().stream().filter(n -> !n.equals(group.name()));
        return new ActorLine(
                id,
                address(id),
                group.name(),
                texts.get("type." + EnumWords.of(group.first().type())),
                texts.get("actors.much", group.documents().size(), group.statements()),
                also.limit(NAMES).toList());
    }
}
