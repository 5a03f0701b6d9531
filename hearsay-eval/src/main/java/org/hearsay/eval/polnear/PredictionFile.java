package org.hearsay.eval.polnear;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.eval.Corpus;
import org.hearsay.eval.CorpusException;
import org.hearsay.text.CodePoints;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Predictions as JSON, an article a line, in the independent scorer's format; places are code points. */
final class PredictionFile {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** One article's line. */
    record Line(String doc, List<Row> attributions) {}

    /** One attribution of a line. Only files that others wrote leave anything out. */
    record Row(
            @Nullable List<List<Integer>> source,
            @Nullable List<List<Integer>> cue,
            @Nullable List<List<Integer>> content,
            @Nullable Boolean nested,
            @Nullable Double confidence) {}

    private PredictionFile() {}

    static void write(Path file, List<Article> articles, Map<String, List<Prediction>> predictions) {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (Article article : articles) {
                CodePoints points = new CodePoints(article.text());
                List<Row> rows = predictions.getOrDefault(article.stem(), List.of()).stream()
                        .map(p -> row(p, points))
                        .toList();
                out.write(JSON.writeValueAsString(new Line(article.stem(), rows)));
                out.newLine();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(Prediction p, CodePoints points) {
        return new Row(
                pairs(p.parts().source(), points),
                pairs(p.parts().cue(), points),
                pairs(p.parts().content(), points),
                p.nested(),
                p.confidence());
    }

    private static List<List<Integer>> pairs(@Nullable Spans spans, CodePoints points) {
        return spans == null
                ? List.of()
                : spans.stream()
                        .map(s -> List.of(points.count(s.begin()), points.count(s.end())))
                        .toList();
    }

    /** The predictions of a file, by article. */
    static Map<String, List<Prediction>> read(Path file, List<Article> articles) {
        Map<String, List<Prediction>> found = new LinkedHashMap<>();
        for (String json : Corpus.text(file).lines().toList()) {
            Line line = JSON.readValue(json, Line.class);
            for (Article article : articles) {
                if (article.stem().equals(line.doc())) {
                    found.put(line.doc(), predictions(line, new CodePoints(article.text())));
                }
            }
        }
        if (found.isEmpty()) {
            throw new CorpusException(file + " has no predictions for these articles");
        }
        return found;
    }

    private static List<Prediction> predictions(Line line, CodePoints points) {
        return line.attributions().stream().map(row -> prediction(row, points)).toList();
    }

    private static Prediction prediction(Row row, CodePoints points) {
        Parts parts = new Parts(spans(row.source(), points), spans(row.cue(), points), spans(row.content(), points));
        double confidence = row.confidence() == null ? 1 : row.confidence();
        return new Prediction(parts, confidence, Boolean.TRUE.equals(row.nested()));
    }

    private static @Nullable Spans spans(@Nullable List<List<Integer>> pairs, CodePoints points) {
        return pairs == null || pairs.isEmpty()
                ? null
                : Spans.of(pairs.stream()
                        .map(p -> new Span(points.index(p.get(0)), points.index(p.get(1))))
                        .toList());
    }
}
