package org.hearsay.search;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.hearsay.corroboration.Similarity;
import org.hearsay.ledger.LedgerException;

/**
 * The vectors of what attributions say, in a small index of their own beside that of the words, by the attributions' ids: made when
 * somebody searches by meaning, so that nothing else has to wait for them, and kept when the other index is made anew. A cache too:
 * those of another ledger or another {@link Similarity#version()}, or damaged ones, are thrown away. Safe to share between threads.
 */
public final class Vectors implements AutoCloseable {
    static final String VECTOR = "vector";

    private static final String LEDGER = "ledger";
    private static final String VERSION = "version";
    private static final String DOCUMENT = "document";

    /** Of what lies here; count it up with every change. */
    private static final String FORMAT = "1 ";

    /** So many are made at once, on all threads, before they are written. */
    private static final int BATCH = 128;

    /** So many are between two commits: what a kill between them costs is done again. */
    private static final int STEP = 4_096;

    private final Path folder;
    private final String ledger;
    private final Similarity similarity;
    private final Directory directory;

    private Vectors(Path folder, String ledger, Similarity similarity, Directory directory) {
        this.folder = folder;
        this.ledger = ledger;
        this.similarity = similarity;
        this.directory = directory;
    }

    static Vectors open(Path folder, String ledger, Similarity similarity) throws SearchException {
        try {
            Files.createDirectories(folder);
            return new Vectors(folder, ledger, similarity, FSDirectory.open(folder));
        } catch (IOException e) {
            throw IndexFiles.failed(folder, e);
        }
    }

    /** What the attributions of a document say. */
    public interface Contents {
        /** The words of each, by its id; empty if the document was erased. */
        Map<String, String> of(String document) throws LedgerException;
    }

    Similarity similarity() {
        return similarity;
    }

    /** Searches by meaning over a state of the index of words; vectors that are made later are not seen. Close it. */
    public MeaningSearch search(Search words) throws SearchException {
        try {
            if (!ours()) {
                try (IndexWriter writer = writer()) {
                    commit(writer);
                } catch (LockObtainFailedException e) {
                    throw new SearchException(folder + ": vectors are being made; try again in a minute", null);
                }
            }
            return new MeaningSearch(words, DirectoryReader.open(directory), this, folder);
        } catch (IOException e) {
            throw IndexFiles.failed(folder, e);
        }
    }

    /**
     * Makes the vectors that are missing, and throws away those of attributions that are no more. What was made stays when the
     * process is killed, but for the last few thousand.
     *
     * @param threads how many are made at once
     * @param progress told how many more were made, after each batch
     * @throws BusyException if another process is at it
     */
    public void fill(Search words, Contents contents, int threads, LongConsumer progress)
            throws SearchException, LedgerException, BusyException {
        ExecutorService workers = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().name("vectors-", 0).factory());
        try (IndexWriter writer = writer()) {
            if (!ours()) {
                commit(writer);
            }
            Map<String, List<String>> missing = new LinkedHashMap<>();
            try (MeaningSearch state = new MeaningSearch(words, DirectoryReader.open(writer), this, folder)) {
                state.missing((document, id) -> missing.computeIfAbsent(document, d -> new ArrayList<>())
                        .add(id));
                List<String> stale = state.stale();
                for (String id : stale) {
                    writer.deleteDocuments(new Term(Schema.ID, id));
                }
                if (!stale.isEmpty()) {
                    IndexFiles.mergeDeletes(writer);
                }
            }
            new Filling(writer, workers, progress).run(missing, contents);
            commit(writer);
        } catch (LockObtainFailedException e) {
            throw new BusyException(folder);
        } catch (IOException e) {
            throw IndexFiles.failed(folder, e);
        } finally {
            workers.shutdownNow();
        }
    }

    private record Made(String document, String id, Future<byte[]> vector) {}

    /** One run over what is missing. */
    private final class Filling {
        private final IndexWriter writer;
        private final ExecutorService workers;
        private final LongConsumer progress;
        private final List<Made> batch = new ArrayList<>();
        private int uncommitted;

        Filling(IndexWriter writer, ExecutorService workers, LongConsumer progress) {
            this.writer = writer;
            this.workers = workers;
            this.progress = progress;
        }

        void run(Map<String, List<String>> missing, Contents contents) throws IOException, LedgerException {
            for (Map.Entry<String, List<String>> each : missing.entrySet()) {
                Map<String, String> words = contents.of(each.getKey());
                for (String id : each.getValue()) {
                    String content = words.get(id);
                    if (content != null) {
                        batch.add(new Made(each.getKey(), id, workers.submit(() -> bytes(similarity.vector(content)))));
                    }
                }
                if (batch.size() >= BATCH) {
                    write();
                }
            }
            write();
        }

        private void write() throws IOException {
            for (Made made : batch) {
                Document document = new Document();
                document.add(new StringField(Schema.ID, made.id(), Store.YES));
                document.add(new StringField(DOCUMENT, made.document(), Store.NO));
                document.add(new KnnByteVectorField(VECTOR, done(made.vector()), VectorSimilarityFunction.COSINE));
                writer.addDocument(document);
            }
            uncommitted += batch.size();
            if (uncommitted >= STEP) {
                commit(writer);
                uncommitted = 0;
            }
            progress.accept(batch.size());
            batch.clear();
        }
    }

    private static byte[] done(Future<byte[]> vector) {
        try {
            return vector.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while vectors were made", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a vector could not be made: " + e.getMessage(), e);
        }
    }

    /** As large as bytes allow: only the direction counts. A quarter of the room, and the cosine is right to about 0.002. */
    static byte[] bytes(float[] vector) {
        float most = 0;
        for (float figure : vector) {
            most = Math.max(most, Math.abs(figure));
        }
        byte[] bytes = new byte[vector.length];
        for (int i = 0; i < vector.length; i++) {
            bytes[i] = (byte) Math.round(vector[i] / most * Byte.MAX_VALUE);
        }
        return bytes;
    }

    private boolean ours() throws IOException {
        Map<String, String> said = said(directory);
        return ledger.equals(said.get(LEDGER)) && version().equals(said.get(VERSION));
    }

    /** What stands in the last commit; nothing if there is none that can be read. */
    private static Map<String, String> said(Directory directory) throws IOException {
        try {
            return SegmentInfos.readLatestCommit(directory).getUserData();
        } catch (IndexNotFoundException
                | EOFException
                | CorruptIndexException
                | IndexFormatTooOldException
                | IndexFormatTooNewException e) {
            return Map.of();
        }
    }

    private String version() {
        return FORMAT + similarity.version();
    }

    private IndexWriter writer() throws IOException {
        return writer(directory, !ours());
    }

    private static IndexWriter writer(Directory directory, boolean anew) throws IOException {
        IndexWriterConfig config = IndexFiles.config(null).setOpenMode(anew ? OpenMode.CREATE : OpenMode.APPEND);
        try {
            return new IndexWriter(directory, config);
        } catch (LockObtainFailedException e) {
            throw e;
        } catch (IOException e) {
            if (!anew) {
                throw e;
            }
        }
        IndexFiles.wipe(directory);
        return new IndexWriter(directory, IndexFiles.config(null).setOpenMode(OpenMode.CREATE));
    }

    private void commit(IndexWriter writer) throws IOException {
        writer.setLiveCommitData(Map.of(LEDGER, ledger, VERSION, version()).entrySet());
        writer.commit();
    }

    /** Takes the vectors of documents out of a folder's files, whatever ledger and version they are of. */
    static void erase(Path folder, Collection<String> documents) throws IOException, BusyException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Directory directory = FSDirectory.open(folder)) {
            Map<String, String> said = said(directory);
            try (IndexWriter writer = writer(directory, said.isEmpty())) {
                for (String document : documents) {
                    writer.deleteDocuments(new Term(DOCUMENT, document));
                }
                IndexFiles.mergeDeletes(writer);
                writer.setLiveCommitData(said.entrySet());
                writer.commit();
            }
        } catch (LockObtainFailedException e) {
            throw new BusyException(folder);
        }
    }

    /** Throws all vectors in a folder away. */
    static void clear(Path folder) throws IOException, BusyException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Directory directory = FSDirectory.open(folder);
                IndexWriter writer = writer(directory, true)) {
            writer.commit();
        } catch (LockObtainFailedException e) {
            throw new BusyException(folder);
        }
    }

    @Override
    public void close() throws SearchException {
        try {
            directory.close();
        } catch (IOException e) {
            throw IndexFiles.failed(folder, e);
        }
    }
}
