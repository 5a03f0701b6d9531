package org.hearsay.search;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.hearsay.corroboration.Similarity;

/**
 * The index of one ledger, in a folder of its own on this machine. It is a cache: how far it has come stands in its last commit,
 * and what is of another ledger, of another version, or damaged, is begun anew. Many processes may search it; one at a time
 * brings it up to date. Safe to share between threads.
 */
public final class Index implements AutoCloseable {
    private static final String LEDGER = "ledger";
    private static final String SEQUENCE = "sequence";
    private static final String FORMAT = "format";

    /** A folder in the index's own. */
    private static final String VECTORS = "vectors";

    /** In MB: so much is gathered before it is written. */
    private static final int MEMORY = 64;

    private final Path folder;
    private final String ledger;
    private final Directory directory;
    private final boolean writable;
    private final Words words = new Words();

    private Index(Path folder, String ledger, Directory directory, boolean writable) {
        this.folder = folder;
        this.ledger = ledger;
        this.directory = directory;
        this.writable = writable;
    }

    /**
     * Opens the index in a folder, which is made if need be.
     *
     * @param ledger the ledger's own id
     */
    public static Index open(Path folder, String ledger) throws SearchException {
        try {
            Files.createDirectories(folder);
            return new Index(folder, ledger, FSDirectory.open(folder), true);
        } catch (IOException e) {
            throw IndexFiles.failed(folder, e);
        }
    }

    /**
     * The index in a folder that is not changed.
     *
     * @throws SearchException if there is none
     */
    public static Index toRead(Path folder, String ledger) throws SearchException {
        if (!Files.isDirectory(folder)) {
            throw none(folder);
        }
        try {
            return new Index(folder, ledger, FSDirectory.open(folder), false);
        } catch (IOException e) {
            throw IndexFiles.failed(folder, e);
        }
    }

    private static SearchException none(Path folder) {
        return new SearchException(
                folder + ": there is no index, and none can be made here; copy the ledger to where you may write",
                null);
    }

    /** The sequence number of the ledger's last entry that is in the index; 0 if it must be begun anew. */
    public long sequence() throws SearchException {
        try {
            Map<String, String> said = SegmentInfos.readLatestCommit(directory).getUserData();
            boolean ours = ledger.equals(said.get(LEDGER)) && Schema.VERSION.equals(said.get(FORMAT));
            return ours ? Long.parseLong(Objects.requireNonNullElse(said.get(SEQUENCE), "0")) : 0;
        } catch (IndexNotFoundException
                | EOFException
                | CorruptIndexException
                | IndexFormatTooOldException
                | IndexFormatTooNewException
                | NumberFormatException e) {
            return 0;
        } catch (IOException e) {
            throw IndexFiles.failed(folder, e);
        }
    }

    /**
     * Begins to bring the index up to date: from nothing if {@link #sequence()} is 0. Close what is returned.
     *
     * @throws BusyException if another process does so at this moment
     */
    public Update update() throws SearchException, BusyException {
        boolean anew = sequence() == 0;
        try {
            return new Update(writer(anew ? OpenMode.CREATE : OpenMode.APPEND));
        } catch (LockObtainFailedException e) {
            throw new BusyException(folder);
        } catch (IOException e) {
            if (!anew) {
                throw IndexFiles.failed(folder, e);
            }
        }
        try {
            IndexFiles.wipe(directory);
            return new Update(writer(OpenMode.CREATE));
        } catch (IOException e) {
            throw IndexFiles.failed(folder, e);
        }
    }

    private IndexWriter writer(OpenMode mode) throws IOException {
        return new IndexWriter(
                directory, IndexFiles.config(words).setOpenMode(mode).setRAMBufferSizeMB(MEMORY));
    }

    /** The vectors beside it, to search by meaning. Close them. */
    public Vectors vectors(Similarity similarity) throws SearchException {
        return Vectors.open(vectorFolder(), ledger, similarity);
    }

    private Path vectorFolder() {
        return folder.resolve(VECTORS);
    }

    /** What is searched where nobody decided who bears a name. */
    public Search search() throws SearchException {
        return search(Bearers.UNDECIDED);
    }

    /** What is searched: the index as it was last committed. Open one for several searches; close it. */
    public Search search(Bearers bearers) throws SearchException {
        try {
            if (sequence() == 0) {
                if (!writable) {
                    throw none(folder);
                }
                try (Update update = update()) {
                    update.commit(0);
                } catch (BusyException e) {
                    // Another process makes it just now; if it has not committed yet, there is nothing to search.
                    throw new SearchException(folder + ": the index is being made; try again in a minute", null);
                }
            }
            return new Search(DirectoryReader.open(directory), words, folder, bearers);
        } catch (IOException e) {
            throw IndexFiles.failed(folder, e);
        }
    }

    /** Throws the index away, and the vectors beside it: the next update begins anew. */
    public void clear() throws SearchException, BusyException {
        try (Update update = update()) {
            update.writer.deleteAll();
            update.commit(0);
            Vectors.clear(vectorFolder());
        } catch (IOException e) {
            throw IndexFiles.failed(folder, e);
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

    /** Changes to the index; none is seen, nor kept, before it is committed. For one thread. */
    public final class Update implements AutoCloseable {
        private final IndexWriter writer;
        private final FacetsConfig facets = Schema.facets();
        private final Set<String> removed = new HashSet<>();

        private Update(IndexWriter writer) {
            this.writer = writer;
        }

        /** Puts a document and its attributions in the place of what there was of it. */
        public void put(IndexedDocument document) throws SearchException {
            try {
                writer.deleteDocuments(whole(document.id()));
                for (Document made : Schema.of(document)) {
                    writer.addDocument(facets.build(made));
                }
            } catch (IOException e) {
                throw IndexFiles.failed(folder, e);
            }
        }

        /** Takes a document and its attributions out. */
        public void remove(String document) throws SearchException {
            try {
                writer.deleteDocuments(whole(document));
                removed.add(document);
            } catch (IOException e) {
                throw IndexFiles.failed(folder, e);
            }
        }

        private Term whole(String document) {
            return new Term(Field.DOCUMENT.query(), document);
        }

        /** All up to this entry of the ledger is in: from now on it is searched and kept. */
        public void commit(long sequence) throws SearchException {
            Map<String, String> said = new HashMap<>();
            said.put(LEDGER, ledger);
            said.put(FORMAT, Schema.VERSION);
            said.put(SEQUENCE, Long.toString(sequence));
            try {
                writer.setLiveCommitData(said.entrySet());
                writer.commit();
            } catch (IOException e) {
                throw IndexFiles.failed(folder, e);
            }
        }

        /**
         * Words of an erased document lie in the index's files until they are merged: merges them all now, and takes its vectors
         * out too.
         *
         * @throws BusyException if another process makes vectors at this moment
         */
        public void purge() throws SearchException, BusyException {
            try {
                IndexFiles.mergeDeletes(writer);
                Vectors.erase(vectorFolder(), removed);
                removed.clear();
            } catch (IOException e) {
                throw IndexFiles.failed(folder, e);
            }
        }

        @Override
        public void close() throws SearchException {
            try {
                writer.close();
            } catch (IOException e) {
                throw IndexFiles.failed(folder, e);
            }
        }
    }
}
