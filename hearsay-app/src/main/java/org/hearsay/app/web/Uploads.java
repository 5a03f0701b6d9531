package org.hearsay.app.web;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.app.Texts;
import org.hearsay.app.desk.Desk;
import org.jspecify.annotations.Nullable;

/**
 * Files that were given to the room: received one by one, read one after the other, each forgotten when it is in the ledger. One that
 * fails is kept until it is tried again, let go of, or the room is closed. Safe to share between threads.
 */
final class Uploads implements AutoCloseable {
    /** So many that are over are remembered, to be told of. */
    private static final int REMEMBERED = 1_000;

    private final UploadFolder folder;
    private final UploadLimits limits;
    private final UploadReading reading;
    private final Map<Long, Upload> uploads = new TreeMap<>();
    private final Thread worker;
    private long last;
    private long version;
    private long receiving;
    private boolean closed;

    private Uploads(
            Desk desk, Searching searching, Intaking intaking, UploadFolder folder, InstantSource clock, Texts texts) {
        this.folder = folder;
        this.limits = intaking.limits();
        this.reading = new UploadReading(desk, searching, intaking, clock, texts);
        this.worker = Thread.ofPlatform().daemon().name("uploads").unstarted(this::work);
    }

    /** Begins to take files in. */
    static Uploads open(
            Desk desk, Searching searching, Intaking intaking, UploadFolder folder, InstantSource clock, Texts texts)
            throws IOException {
        folder.open();
        Uploads uploads = new Uploads(desk, searching, intaking, folder, clock, texts);
        uploads.worker.start();
        return uploads;
    }

    Path folder() {
        return folder.path();
    }

    UploadLimits limits() {
        return limits;
    }

    /**
     * Takes a file, and puts it at the end of those that are read.
     *
     * @throws RefusedException if it is too large (413), or too much waits already (429); nothing of it is kept
     * @throws IOException if it does not come whole; nothing of it is kept
     */
    Upload receive(Arriving arriving) throws IOException {
        long id = begin(arriving);
        try {
            UploadFolder.Received received = folder.receive(id, arriving.in(), limits.file());
            return put(arriving, id, received);
        } catch (UploadFolder.TooLargeException e) {
            throw limits.tooLarge(arriving.name());
        } finally {
            end();
        }
    }

    private synchronized long begin(Arriving arriving) {
        long length = arriving.length();
        if (length > limits.file()) {
            throw limits.tooLarge(arriving.name());
        }
        List<Upload> kept = uploads.values().stream().filter(Upload::hasFile).toList();
        long bytes = kept.stream().mapToLong(Upload::bytes).sum();
        if (closed
                || kept.size() + receiving >= limits.files()
                || (!kept.isEmpty() && bytes + Math.max(length, 0) + receiving * limits.file() > limits.all())) {
            throw RefusedException.of(429, "refused.waiting");
        }
        receiving++;
        return ++last;
    }

    private synchronized void end() {
        receiving--;
    }

    private synchronized Upload put(Arriving arriving, long id, UploadFolder.Received received) {
        if (closed) {
            folder.delete(id);
            throw RefusedException.of(503, "refused.closing");
        }
        return set(Upload.of(id, arriving, received));
    }

    /** What a session gave, the newest first. */
    synchronized List<Upload> of(String owner) {
        return uploads.values().stream()
                .filter(u -> u.owner().equals(owner))
                .toList()
                .reversed();
    }

    /** Another number whenever anything has changed. */
    synchronized long version() {
        return version;
    }

    /** Waits until something has changed, or for so many milliseconds; false once the room is closed. */
    synchronized boolean await(long known, long millis) throws InterruptedException {
        long end = System.nanoTime() + millis * 1_000_000;
        for (long left = millis; !closed && version == known && left > 0; ) {
            wait(left);
            left = (end - System.nanoTime()) / 1_000_000;
        }
        return !closed;
    }

    /** Reads it no further; what was read of it stays. Nothing, if it is over. */
    synchronized void cancel(String owner, long id) {
        Upload upload = owned(owner, id);
        if (!upload.state().over()) {
            set(upload.now(Upload.State.CANCELLED, upload.line()));
            if (upload.state() == Upload.State.WAITING) {
                folder.delete(id);
            }
        }
    }

    /** Tries once more what failed. */
    synchronized void retry(String owner, long id) {
        Upload upload = owned(owner, id);
        if (upload.state() == Upload.State.FAILED) {
            set(upload.again());
        }
    }

    /** Shows what is over no more, and keeps nothing of what failed. */
    synchronized void forget(String owner) {
        for (Upload upload : of(owner)) {
            if (upload.state().over()) {
                uploads.remove(upload.id());
                folder.delete(upload.id());
            }
        }
        changed();
    }

    private Upload owned(String owner, long id) {
        Upload upload = uploads.get(id);
        if (upload == null || !upload.owner().equals(owner)) {
            throw RefusedException.notFound("refused.file");
        }
        return upload;
    }

    private void work() {
        try {
            while (awaitWaiting()) {
                for (Upload upload = next(); upload != null; upload = next()) {
                    finish(reading.read(upload, folder.file(upload.id()), this::step));
                }
                reading.rest();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean awaitWaiting() throws InterruptedException {
        while (!closed && waiting().isEmpty()) {
            wait();
        }
        return !closed;
    }

    private Optional<Upload> waiting() {
        return uploads.values().stream()
                .filter(u -> u.state() == Upload.State.WAITING)
                .findFirst();
    }

    private synchronized @Nullable Upload next() {
        return closed ? null : waiting().map(u -> set(u.begun())).orElse(null);
    }

    /** Notes how far it has come; false if it is to go no further. */
    private synchronized boolean step(long id, int taken, List<String> documents) {
        Upload upload = uploads.get(id);
        if (upload == null || closed || upload.state() == Upload.State.CANCELLED) {
            return false;
        }
        set(upload.with(taken, documents));
        return true;
    }

    private synchronized void finish(Upload done) {
        Upload known = uploads.get(done.id());
        boolean cancelled = known == null || known.state() == Upload.State.CANCELLED;
        Upload now = cancelled ? done.now(Upload.State.CANCELLED, done.line()) : done;
        if (!now.hasFile()) {
            folder.delete(now.id());
        }
        if (known != null) {
            set(now);
        }
    }

    private Upload set(Upload upload) {
        uploads.put(upload.id(), upload);
        List<Long> over = new ArrayList<>();
        uploads.values().stream().filter(u -> !u.hasFile()).forEach(u -> over.add(u.id()));
        over.stream().limit(Math.max(0, over.size() - REMEMBERED)).forEach(uploads::remove);
        changed();
        return upload;
    }

    private void changed() {
        version++;
        notifyAll();
    }

    /** Waits for the document that is being read, and lets go of the rest. */
    @Override
    public void close() throws IOException {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        try {
            worker.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        folder.empty();
    }
}
