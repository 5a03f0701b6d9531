package org.hearsay.eval.events;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.actor.Actors;
import org.hearsay.corroboration.Report;
import org.hearsay.corroboration.Similarity;
import org.hearsay.corroboration.event.EventSketch;
import org.hearsay.eval.Workers;
import org.hearsay.quantity.QuantityFinder;
import org.hearsay.reader.SentenceVectors;
import org.hearsay.text.Document;
import org.hearsay.time.DateFinder;
import org.hearsay.time.Dates;
import org.jspecify.annotations.Nullable;

/** Makes sketches of documents without the reader, which they do not need. */
final class Sketches {
    private Sketches() {}

    /** @param similarity null for none */
    static EventSketch of(Document document, @Nullable Similarity similarity) {
        Dates dates = DateFinder.of(document);
        Actors nobody = new Actors(List.of(), Map.of(), Map.of(), Map.of(), Map.of());
        Report report = new Report(
                document, List.of(), Map.of(), nobody, List.of(), dates, QuantityFinder.of(document, List.of(), dates));
        return EventSketch.of(report, similarity);
    }

    /**
     * The sketches of documents, in their order.
     *
     * @param kept a file that keeps their vectors from one run to the next, outside the repository; null for no vectors
     */
    static List<EventSketch> of(int threads, List<Document> documents, @Nullable Path kept) {
        if (kept == null) {
            return Workers.map(threads, documents, d -> of(d, null));
        }
        try (Kept vectors = new Kept(kept)) {
            return Workers.map(threads, documents, d -> of(d, vectors));
        }
    }

    /** Vectors that were made once. Safe to share between threads. */
    private static final class Kept implements Similarity, AutoCloseable {
        private final Path file;
        private final SentenceVectors vectors = SentenceVectors.open();
        private final Map<String, float[]> known = new LinkedHashMap<>();
        private boolean grown;

        Kept(Path file) {
            this.file = file;
            if (!Files.exists(file)) {
                return;
            }
            try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
                boolean same = in.readUTF().equals(version());
                for (int left = in.readInt(); left > 0 && same; left--) {
                    String hash = in.readUTF();
                    float[] vector = new float[dimensions()];
                    for (int i = 0; i < vector.length; i++) {
                        vector[i] = in.readFloat();
                    }
                    known.put(hash, vector);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String version() {
            return vectors.version();
        }

        @Override
        public int dimensions() {
            return vectors.dimensions();
        }

        @Override
        public float[] vector(String text) {
            String hash = Document.of(text).textId();
            synchronized (known) {
                float[] vector = known.get(hash);
                if (vector != null) {
                    return vector;
                }
            }
            float[] vector = vectors.vector(text);
            synchronized (known) {
                known.put(hash, vector);
                grown = true;
            }
            return vector;
        }

        @Override
        public void close() {
            vectors.close();
            if (!grown) {
                return;
            }
            try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
                out.writeUTF(version());
                out.writeInt(known.size());
                for (Map.Entry<String, float[]> entry : known.entrySet()) {
                    out.writeUTF(entry.getKey());
                    for (float figure : entry.getValue()) {
                        out.writeFloat(figure);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
