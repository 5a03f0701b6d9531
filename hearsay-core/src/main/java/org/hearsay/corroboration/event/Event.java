package org.hearsay.corroboration.event;

import java.util.List;

/**
 * Documents that tell of one event. A value; safe to share between threads.
 *
 * @param id that of its first document
 * @param documents their ids, in order; a single one where nothing else tells of its event
 * @param links why they are together: pairs that hold them all together, one fewer than the documents; the surest first
 */
public record Event(String id, List<String> documents, List<EventPair> links) {
    public Event {
        documents = List.copyOf(documents);
        links = List.copyOf(links);
    }
}
