package org.hearsay.app.desk;

import java.util.List;
import org.hearsay.corroboration.copy.Sketch;
import org.hearsay.corroboration.copy.Sketches;
import org.hearsay.corroboration.copy.SpreadPassages;
import org.hearsay.store.CacheFile;
import org.hearsay.store.CacheRows;
import org.hearsay.store.CacheRows.Row;
import org.jspecify.annotations.Nullable;

/** Sketches in a cache, with a row for each passage of a document. What changes it is called within an update. For one thread. */
final class RowSketches implements Sketches, SpreadPassages.Known {
    /** The kind of the sketches' bytes, by document. */
    static final String KIND = "copy";

    /** Key of a bucket, the document's rank and number. */
    private static final int BUCKET = 1;

    /** Begin of a text's id, the document's rank and number. */
    private static final int TEXT = 2;

    /** Key of a passage that is boilerplate. */
    private static final int SPREAD = 3;

    private static final int REMEMBERED = 2_000;

    private final CacheFile cache;
    private final CacheRows rows;
    private final Numbered documents;
    private final Recent<String, Sketch> sketches;

    RowSketches(CacheFile cache, Numbered documents) {
        this.cache = cache;
        this.rows = cache.rows();
        this.documents = documents;
        this.sketches = new Recent<>(REMEMBERED, document -> {
            byte[] bytes = cache.get(KIND, document);
            return bytes == null ? null : Bytes.from(bytes, SketchBytes::read);
        });
    }

    /** Puts a document into its buckets; its bytes are kept by the working set. */
    @Override
    public void add(Sketch sketch) {
        long rank = Numbered.rank(sketch.document());
        int number = documents.of(sketch.document());
        sketches.put(sketch.document(), sketch);
        rows.put(TEXT, new Row(Numbered.first(sketch.text()), rank, number, 0));
        sketch.buckets().forEach(key -> rows.put(BUCKET, new Row(key, rank, number, 0)));
    }

    @Override
    public void remove(String document) {
        Sketch sketch = sketches.get(document);
        int number = documents.known(document);
        if (sketch != null && number > 0) {
            long rank = Numbered.rank(document);
            rows.remove(TEXT, new Row(Numbered.first(sketch.text()), rank, number, 0));
            sketch.buckets().forEach(key -> rows.remove(BUCKET, new Row(key, rank, number, 0)));
        }
        sketches.forget(document);
    }

    @Override
    public @Nullable Sketch of(String document) {
        return sketches.get(document);
    }

    @Override
    public List<String> members(long key, int limit) {
        return rows.of(BUCKET, key, limit).stream()
                .map(row -> documents.name(row.c()))
                .toList();
    }

    @Override
    public @Nullable String firstWithText(String text) {
        Row first = rows.first(TEXT, Numbered.first(text));
        return first == null ? null : documents.name(first.c());
    }

    @Override
    public boolean isSpread(long key) {
        return rows.first(SPREAD, key) != null;
    }

    @Override
    public void set(long key, boolean spread) {
        if (spread) {
            rows.put(SPREAD, new Row(key, 0, 0, 0));
        } else {
            rows.removeAll(SPREAD, key);
        }
    }

    long count() {
        return cache.count(KIND);
    }
}
