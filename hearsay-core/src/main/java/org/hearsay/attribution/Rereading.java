package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.reading.Analysis;
import org.hearsay.reading.Reader;
import org.hearsay.reading.Relation;
import org.hearsay.text.Spans;

/** Reads contents again, each as a text of its own, for the attributions inside them. */
final class Rereading {
    private final Reader reader;
    private final AttributionSettings settings;

    Rereading(Reader reader, AttributionSettings settings) {
        this.reader = reader;
        this.settings = settings;
    }

    /** What each of some contents holds, in places of the text around it; nothing of one that is too short. */
    List<List<Relation>> of(String text, List<Spans> contents) {
        List<Excerpt> excerpts =
                contents.stream().map(c -> new Excerpt(text, c)).toList();
        List<String> read =
                excerpts.stream().map(Excerpt::text).filter(this::isLong).toList();
        List<Analysis> analyses = reader.readInside(read);
        List<List<Relation>> found = new ArrayList<>();
        int next = 0;
        for (Excerpt excerpt : excerpts) {
            found.add(isLong(excerpt.text()) ? back(text, excerpt, analyses.get(next++)) : List.of());
        }
        return found;
    }

    private List<Relation> back(String text, Excerpt excerpt, Analysis analysis) {
        List<Relation> found = new ArrayList<>();
        for (Relation inner : analysis.relations()) {
            Spans cue = excerpt.back(inner.cue());
            Spans content = excerpt.back(inner.content());
            if (cue != null
                    && content != null
                    && inner.confidence() >= settings.innerConfidence()
                    && Clauses.says(text, content)) {
                Spans source = inner.source() == null ? null : excerpt.back(inner.source());
                found.add(new Relation(source, cue, content, inner.confidence()));
            }
        }
        return found;
    }

    private boolean isLong(String content) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < content.length() && words < settings.shortestContent(); i++) {
            boolean letter = Character.isLetterOrDigit(content.charAt(i));
            words += letter && !inside ? 1 : 0;
            inside = letter || (inside && !Character.isWhitespace(content.charAt(i)));
        }
        return words >= settings.shortestContent();
    }
}
