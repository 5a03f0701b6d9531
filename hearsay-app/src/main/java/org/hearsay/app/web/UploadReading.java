package org.hearsay.app.web;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.app.Sentence;
import org.hearsay.app.Texts;
import org.hearsay.app.desk.Adding;
import org.hearsay.app.desk.Addition;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.desk.ReaderUnavailableException;
import org.hearsay.intake.Intake;
import org.hearsay.intake.Taken;
import org.hearsay.intake.Taker;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.QueryException;
import org.hearsay.search.SearchException;
import org.hearsay.text.Publication;

/** Reads a file that was given to the room, by the road of {@code hearsay add}. For one thread. */
final class UploadReading {
    /** Of lines that say what cannot be taken in, so many are told; all are in "hearsay imports". */
    private static final int TOLD = 5;

    private final Texts texts;
    private final Searching searching;
    private final Intake intake;
    private final Adding adding;
    private boolean indexed = true;

    UploadReading(Desk desk, Searching searching, Intaking intaking, InstantSource clock, Texts texts) {
        this.texts = texts;
        this.searching = searching;
        this.intake = intaking.intake();
        this.adding = new Adding(
                new Publication(null, null, null, null, null),
                intaking.hearsay(),
                desk.ledger(),
                clock,
                intaking.languages());
    }

    /** Is told of each document. */
    interface Step {
        /** Notes how far it has come; false if it is to go no further. */
        boolean taken(long id, int documents, List<String> first);
    }

    /** By what name the ledger knows a file: by its bytes too, since two files of one name are not one. */
    static String told(String name, String sha256) {
        return Adding.UPLOADED + sha256.substring(0, 8) + "/" + name;
    }

    /** Reads it; what came of it. */
    Upload read(Upload upload, Path file, Step step) {
        Going going = new Going(upload.id(), step);
        try {
            indexed = false;
            Addition addition = adding.from(
                    upload.told(),
                    taker -> intake.each(file, upload.told(), going.through(taker)),
                    document -> going.add(document.id()));
            boolean failed =
                    !addition.refused().isEmpty() && addition.read() + addition.unread() + addition.known() == 0;
            return going.of(upload)
                    .now(failed ? Upload.State.FAILED : Upload.State.ADDED, line(upload, addition, failed));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return going.of(upload).now(Upload.State.FAILED, texts.sentence("add.interrupted"));
        } catch (Adding.LedgerUnwritableException e) {
            return going.of(upload)
                    .now(
                            Upload.State.FAILED,
                            Sentence.english(String.valueOf(e.why().getMessage())));
        } catch (ReaderUnavailableException e) {
            return going.of(upload).now(Upload.State.FAILED, Sentence.english(String.valueOf(e.getMessage())));
        }
    }

    private Sentence line(Upload upload, Addition addition, boolean failed) {
        String prefix = upload.told() + ": ";
        String reasons = String.join(
                " · ",
                addition.refused().stream()
                        .limit(TOLD)
                        .map(r -> r.startsWith(prefix)
                                ? r.substring(prefix.length())
                                : r.replace(upload.told(), upload.name()))
                        .toList());
        Sentence told = failed
                ? Sentence.NONE
                : texts.sentence(
                        "add.line",
                        addition.read(),
                        addition.unread(),
                        addition.known(),
                        addition.refused().size());
        return Sentence.joined(": ", List.of(told, Sentence.english(reasons)));
    }

    /** With nothing more to read: what was added is made ready to be found, and whoever asks meanwhile waits for it. */
    void rest() {
        if (!indexed) {
            indexed = true;
            try {
                searching.ask(search -> true);
            } catch (LedgerException | SearchException | QueryException | RefusedException e) {
                // The next search tries it again, and says so.
            }
        }
    }

    /** How far one file has come. */
    private static final class Going {
        private final long id;
        private final Step step;
        private final List<String> first = new ArrayList<>();
        private int documents;
        private boolean stopped;

        Going(long id, Step step) {
            this.id = id;
            this.step = step;
        }

        void add(String document) {
            documents++;
            if (first.size() < Upload.LINKED && !first.contains(document)) {
                first.add(document);
            }
        }

        Upload of(Upload upload) {
            return upload.with(documents, first);
        }

        /** Hands on what comes, until it is to go no further. */
        Taker through(Taker taker) {
            return new Taker() {
                @Override
                public void take(String name, Taken taken) {
                    if (goesOn()) {
                        taker.take(name, taken);
                    }
                }

                @Override
                public void refuse(String name, String line) {
                    if (goesOn()) {
                        taker.refuse(name, line);
                    }
                }
            };
        }

        private boolean goesOn() {
            stopped = stopped || !step.taken(id, documents, first);
            return !stopped;
        }
    }
}
