package org.hearsay.corroboration.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.attribution.Attribution;
import org.hearsay.corroboration.Report;
import org.jspecify.annotations.Nullable;

/**
 * Groups documents by event, one document at a time. A new document is compared with some others and regroups only those that it
 * hangs together with; the events are the same in whichever order the documents came and went. For one thread.
 */
public final class EventGrouping {
    /** Pairs less probable than this are as if they had not been compared. */
    static final double FLOOR = 0.1;

    /** So many are remembered ready to be compared. */
    private static final int REMEMBERED = 20_000;

    private final EventModel model;
    private final EventStore store;
    private final Neighbours neighbours;
    private final EventMaking making;
    private final Map<String, Prepared> prepared = new LinkedHashMap<>(16, 0.75f, true);
    private long comparisons;

    public EventGrouping(EventModel model) {
        this(model, new MemoryEvents());
    }

    /** A grouping that keeps what it knows elsewhere, and goes on with what is there. */
    public EventGrouping(EventModel model, EventStore store) {
        this.model = model;
        this.store = store;
        this.neighbours = new Neighbours(store, model.rarity());
        this.making = new EventMaking(store, model, this::compared);
    }

    /** Adds a document; nothing happens if one of its id was added before. */
    public void add(EventSketch sketch) {
        String id = sketch.document();
        if (store.held(id) != null) {
            return;
        }
        store.hold(sketch);
        store.touch(id);
        Neighbours.Change change = neighbours.add(sketch);
        change.near().forEach(near -> meet(id, near));
        for (Neighbours.Pair pair : change.others()) {
            if (store.edges(pair.one()).containsKey(pair.other())
                    && !neighbours.areNear(sketch(pair.one()), sketch(pair.other()))) {
                sever(pair.one(), pair.other());
            }
        }
    }

    /** Takes a document out; nothing happens if it is not there. */
    public void remove(String document) {
        EventSketch sketch = store.held(document);
        if (sketch == null) {
            return;
        }
        List.copyOf(store.edges(document).keySet()).forEach(other -> sever(document, other));
        Neighbours.Change change = neighbours.remove(sketch);
        String event = store.eventOf(document);
        EventStore.Kept kept = event == null ? null : store.kept(event);
        if (kept != null) {
            store.drop(kept.id());
            kept.documents().forEach(store::touch);
        }
        store.release(document);
        prepared.remove(document);
        for (Neighbours.Pair pair : change.others()) {
            if (!store.edges(pair.one()).containsKey(pair.other())) {
                store.touch(pair.one());
                store.touch(pair.other());
                meet(pair.one(), pair.other());
            }
        }
    }

    private void meet(String one, String other) {
        double probability = compared(one, other);
        if (probability >= FLOOR) {
            store.connect(one, other, probability);
        }
    }

    private void sever(String one, String other) {
        store.disconnect(one, other);
        store.touch(one);
        store.touch(other);
    }

    private double compared(String one, String other) {
        comparisons++;
        return model.probability(document(one), document(other));
    }

    /** All events, in the order of their ids. */
    public List<Event> events() {
        settle();
        return store.events().stream()
                .map(id -> making.event(Objects.requireNonNull(store.kept(id))))
                .toList();
    }

    /** An event by its id; null if there is none. */
    public @Nullable Event event(String id) {
        settle();
        EventStore.Kept kept = store.kept(id);
        return kept == null ? null : making.event(kept);
    }

    /** The event of a document; null if no document of that id was added. */
    public @Nullable Event eventOf(String document) {
        settle();
        String id = store.eventOf(document);
        return id == null ? null : event(id);
    }

    /**
     * The event that an attribution is about: its document's, unless every time in its content lies long before all days of that
     * event, and it names nothing that the headline or the beginning names.
     *
     * @return null if it is about another event, or its document was not added
     */
    public @Nullable Event eventOf(Report report, Attribution attribution) {
        Event event = eventOf(report.document().id());
        if (event == null) {
            return null;
        }
        List<EventSketch> sketches =
                event.documents().stream().map(this::sketch).toList();
        return Elsewhen.isElsewhen(report, attribution, sketches) ? null : event;
    }

    /** Ids of the documents of each event, in the order of the first: as {@link #events()} without the reasons, and faster. */
    public List<List<String>> groups() {
        settle();
        List<List<String>> groups = new ArrayList<>();
        for (String id : store.events()) {
            groups.add(Objects.requireNonNull(store.kept(id)).documents());
        }
        return groups;
    }

    /**
     * The groups as another threshold would make them, in the order of their first: for learning one. All documents are grouped
     * anew at each call, but not compared again.
     */
    public List<List<String>> groups(double threshold) {
        return making.groups(threshold);
    }

    /** How many pairs of documents were compared so far: what the time grows with. */
    public long comparisons() {
        return comparisons;
    }

    /** Finds those events anew that have changed since; all that gives events does so by itself. */
    public void settle() {
        boolean more = true;
        while (more) {
            more = settle(Integer.MAX_VALUE);
        }
    }

    /**
     * A part of that, for whoever keeps what was found in between.
     *
     * @param most of so many documents, and what hangs together with them
     * @return false if nothing was left to do
     */
    public boolean settle(int most) {
        return making.settle(most);
    }

    private EventSketch sketch(String id) {
        EventSketch sketch = store.held(id);
        if (sketch == null) {
            throw new IllegalStateException("the store names a document that was not added: " + id);
        }
        return sketch;
    }

    private Prepared document(String id) {
        Prepared known = prepared.get(id);
        if (known != null) {
            return known;
        }
        Prepared made = model.prepare(sketch(id));
        prepared.put(id, made);
        if (prepared.size() > REMEMBERED) {
            prepared.remove(prepared.keySet().iterator().next());
        }
        return made;
    }
}
