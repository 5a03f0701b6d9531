package org.hearsay.app;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hearsay.reading.Analysis;
import org.hearsay.reading.Reader;
import org.hearsay.reading.Relation;
import org.hearsay.text.Spans;

/** A reader that needs no weights: it finds "X said that …" and nothing else. */
public final class StandIn implements Reader {
    private static final Pattern SAID = Pattern.compile("(\\w+) (said) (that [^.]*)");

    @Override
    public Analysis read(String text) {
        if (text.contains("breaks the reader")) {
            throw new IllegalArgumentException("a bug\nof ours");
        }
        return new Analysis(SAID.matcher(text).results().map(StandIn::relation).toList());
    }

    @Override
    public Analysis readAll(String text) {
        return read(text);
    }

    private static Relation relation(MatchResult m) {
        return new Relation(
                Spans.of(m.start(1), m.end(1)), Spans.of(m.start(2), m.end(2)), Spans.of(m.start(3), m.end(3)), 0.9);
    }

    @Override
    public List<Analysis> readInside(List<String> contents) {
        return contents.stream().map(this::read).toList();
    }

    @Override
    public String version() {
        return "stand-in-1";
    }
}
