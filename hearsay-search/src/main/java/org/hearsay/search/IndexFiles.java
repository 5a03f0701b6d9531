package org.hearsay.search;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/** How the files of an index of words or of vectors are written, and what is said when that fails. */
final class IndexFiles {
    private IndexFiles() {}

    /** Of what was erased nothing may stay, be it ever so little: merges of deletes spare no file. */
    static IndexWriterConfig config(@Nullable Words words) {
        IndexWriterConfig config = words == null ? new IndexWriterConfig() : new IndexWriterConfig(words);
        return config.setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0))
                .setCommitOnClose(false);
    }

    /** Merges away all that was deleted; what comes of it is to be committed. */
    static void mergeDeletes(IndexWriter writer) throws IOException {
        // Lucene does not wait for a merge that was begun before, and gives it up on closing: wait for it, and look
        // again.
        for (int time = 0; time < 2; time++) {
            writer.forceMergeDeletes(true);
            if (writer.getConfig().getMergeScheduler() instanceof ConcurrentMergeScheduler merges) {
                merges.sync();
            }
        }
    }

    /** Files so damaged that not even a new index can be made beside them. */
    static void wipe(Directory directory) throws IOException {
        for (String file : directory.listAll()) {
            if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                directory.deleteFile(file);
            }
        }
    }

    static SearchException failed(Path folder, IOException e) {
        String message = String.valueOf(e.getMessage());
        if (message.contains("No space left") || message.contains("not enough space") || message.contains("quota")) {
            return new SearchException(
                    folder + ": the index cannot grow: the disk is full; make room, and the next search brings it up to"
                            + " date. The ledger itself has what was added",
                    e);
        }
        return new SearchException(
                folder + ": the index cannot be used (" + e.getMessage() + "); check the disk, or run: hearsay reindex",
                e);
    }
}
