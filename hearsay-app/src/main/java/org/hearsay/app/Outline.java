package org.hearsay.app;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.Reading;
import org.hearsay.attribution.Attribution;

/** The attributions of a reading as trees: inner ones under the one whose content they sit in. Immutable. */
public final class Outline {
    /**
     * One attribution and those inside its content.
     *
     * @param attribution the outer one
     * @param number its place in the reading's list, from 1
     * @param inner in the reading's order
     */
    public record Node(Attribution attribution, int number, List<Node> inner) {}

    private final List<Node> outermost;

    private Outline(List<Node> outermost) {
        this.outermost = outermost;
    }

    /** The trees of a reading. An attribution whose parent is not in the reading is taken as outermost: none is lost. */
    public static Outline of(Reading reading) {
        List<Node> outermost = new ArrayList<>();
        Map<String, Node> byId = new HashMap<>();
        int number = 0;
        for (Attribution attribution : reading.attributions()) {
            Node node = new Node(attribution, ++number, new ArrayList<>());
            // Outer ones come before their inner ones, so a parent has been seen and no attribution can hold itself.
            Node parent = attribution.parent() == null ? null : byId.get(attribution.parent());
            (parent == null ? outermost : parent.inner()).add(node);
            byId.putIfAbsent(attribution.id(), node);
        }
        return new Outline(outermost);
    }

    public List<Node> outermost() {
        return Collections.unmodifiableList(outermost);
    }
}
