package org.hearsay.app.web;

import java.util.List;
import java.util.Locale;
import org.hearsay.app.Sentence;
import tools.jackson.core.JsonGenerator;

/**
 * A file that was given to the room, as far as it has come. A value.
 *
 * @param owner key of the session that gave it: nobody else sees it
 * @param name as its giver knows it
 * @param told by what name the ledger knows it
 * @param line what came of it, for people; empty as long as nothing did
 * @param taken how many documents were found in it so far
 * @param documents ids of the first of them
 */
record Upload(
        long id,
        String owner,
        String name,
        String told,
        long bytes,
        State state,
        Sentence line,
        int taken,
        List<String> documents) {
    /** So many documents of one file are linked. */
    static final int LINKED = 20;

    /** How far it has come. */
    enum State {
        WAITING,
        READING,
        ADDED,
        FAILED,
        CANCELLED;

        /** Whether nothing more happens to it by itself. */
        boolean over() {
            return this == ADDED || this == FAILED || this == CANCELLED;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Upload {
        documents = List.copyOf(documents);
    }

    /** One that came whole, and waits. */
    static Upload of(long id, Arriving arriving, UploadFolder.Received received) {
        String told = UploadReading.told(arriving.name(), received.sha256());
        return new Upload(
                id,
                arriving.owner(),
                arriving.name(),
                told,
                received.bytes(),
                State.WAITING,
                Sentence.NONE,
                0,
                List.of());
    }

    /** Whether its bytes are still here: they may be read, or read again. */
    boolean hasFile() {
        return !state.over() || state == State.FAILED;
    }

    /** The same, as if it had come just now. */
    Upload again() {
        return now(State.WAITING, Sentence.NONE).with(0, List.of());
    }

    /** The same, being read from now on. */
    Upload begun() {
        return now(State.READING, Sentence.NONE);
    }

    Upload now(State state, Sentence line) {
        return new Upload(id, owner, name, told, bytes, state, line, taken, documents);
    }

    Upload with(int taken, List<String> documents) {
        return new Upload(id, owner, name, told, bytes, state, line, taken, documents);
    }

    void write(JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("id", id);
        json.writeStringProperty("name", name);
        json.writeNumberProperty("bytes", bytes);
        json.writeStringProperty("state", state.word());
        json.writeStringProperty("line", line.toString());
        json.writeNumberProperty("taken", taken);
        json.writeArrayPropertyStart("documents");
        documents.forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }
}
