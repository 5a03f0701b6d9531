package org.hearsay.app.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.app.Texts;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.QueryException;
import org.hearsay.search.SearchException;
import tools.jackson.core.JsonGenerator;

/** The searches that are kept; they are kept and let go of here too. */
final class SavedView implements View {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_QUERY = 5_000;

    private final SavedSearches saved;
    private final Searching searching;
    private final Texts texts;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    SavedView(SavedSearches saved, Searching searching, Texts texts, InstantSource clock) {
        this.saved = saved;
        this.searching = searching;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Shown show(Context context) {
        List<SavedLine> lines = new ArrayList<>();
        for (SavedSearch each : all()) {
            lines.add(new SavedLine(
                    each.name(),
                    each.query(),
                    Addresses.of("/search", "q", each.query()),
                    SavedFeed.address(each),
                    each.word(),
                    each.by()));
        }
        return new Shown(texts.get("saved.title"), "saved", Map.of("lines", lines), json -> write(json, lines));
    }

    private List<SavedSearch> all() {
        try {
            return saved.all();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Keeps a search. */
    Done keep(Context context) throws LedgerException, SearchException, QueryException {
        String query = Asked.needed(context, "q");
        String given = Asked.given(context, "name");
        String name = given == null || given.isBlank()
                ? query
                : given.replaceAll("\\p{Cntrl}", " ").strip();
        if (query.length() > LONGEST_QUERY) {
            throw RefusedException.of(400, "refused.long", LONGEST_QUERY);
        }
        // What cannot be understood is not kept.
        searching.ask(search -> search.attributions(query, 0, 1));
        String whole = name.substring(0, Math.min(name.length(), LONGEST_NAME));
        SavedSearch search =
                new SavedSearch(Secret.random(random).word(), whole, query, Guard.reviewer(context), clock.instant());
        try {
            saved.add(search);
        } catch (IOException e) {
            throw failed(e);
        }
        return Done.at("/searches", show(context).json());
    }

    /** Lets go of one: its feed is there no more. */
    Done forget(Context context) {
        try {
            saved.remove(Asked.needed(context, "word"));
        } catch (IOException e) {
            throw failed(e);
        }
        return Done.at("/searches", show(context).json());
    }

    static RefusedException failed(IOException e) {
        return new RefusedException(503, String.valueOf(e.getMessage()));
    }

    private static void write(JsonGenerator json, List<SavedLine> lines) {
        json.writeStartObject();
        json.writeArrayPropertyStart("searches");
        for (SavedLine line : lines) {
            json.writeStartObject();
            json.writeStringProperty("word", line.word());
            json.writeStringProperty("name", line.name());
            json.writeStringProperty("q", line.query());
            json.writeStringProperty("by", line.by());
            json.writeStringProperty("feed", line.feed());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
