package org.hearsay.corroboration.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Groups documents by event, all at once. */
public final class Events {
    private Events() {}

    /** The events of these documents, by the model that Hearsay ships; in the order of their ids, whatever that of the sketches. */
    public static List<Event> group(Collection<EventSketch> sketches) {
        return group(sketches, EventModel.shipped());
    }

    public static List<Event> group(Collection<EventSketch> sketches, EventModel model) {
        EventGrouping grouping = new EventGrouping(model);
        sketches.forEach(grouping::add);
        return grouping.events();
    }

    /**
     * Two documents that are worth comparing, for learning what tells that they are of one event.
     *
     * @param figures what they are compared by, each at its {@link EventFeature#place}; not a number where one does not say
     */
    // Made by the hundred thousand and never compared.
    @SuppressWarnings("ArrayRecordComponent")
    public record Compared(String one, String other, double[] figures) {}

    /** All pairs that grouping would compare. */
    public static List<Compared> compared(Collection<EventSketch> sketches, Rarity rarity) {
        Neighbours neighbours = new Neighbours(new MemoryEvents(), rarity);
        Map<String, Prepared> documents = new HashMap<>();
        List<Compared> compared = new ArrayList<>();
        for (EventSketch sketch : sketches) {
            Prepared prepared = new Prepared(sketch, rarity);
            if (documents.putIfAbsent(sketch.document(), prepared) == null) {
                for (String near : neighbours.add(sketch).near()) {
                    Prepared other = documents.get(near);
                    if (other != null) {
                        compared.add(new Compared(near, sketch.document(), prepared.figures(other)));
                    }
                }
            }
        }
        return compared;
    }
}
