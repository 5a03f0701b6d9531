package org.hearsay.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.desk.ReaderUnavailableException;
import org.hearsay.intake.Recognition;
import org.hearsay.ledger.Counts;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.Index;
import org.hearsay.search.SearchException;
import org.hearsay.store.CacheFiles;
import org.hearsay.store.Ledgers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** What the program found on this machine. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        description = "What was found on this machine, where things are, and what is missing.")
final class DoctorCommand extends LedgerCommand {
    private static final int PAGE = 1_000;

    /** In MB: a thousand documents with their index take about 40. */
    private static final int LITTLE = 500;

    private final EarlyOpening opening;
    private final List<String> missing = new ArrayList<>();

    DoctorCommand(Terminal terminal, Session session, EarlyOpening opening) {
        super(terminal, session);
        this.opening = opening;
    }

    @Override
    int on(Desk desk) throws IOException, LedgerException, SearchException {
        Runtime runtime = Runtime.getRuntime();
        printLine("hearsay " + Versions.number());
        printLine("java " + System.getProperty("java.version") + " (" + System.getProperty("java.home") + ")");
        printLine("system " + System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", "
                + runtime.availableProcessors() + " processors, up to " + (runtime.maxMemory() >> 20) + " MB");
        reader();
        recognition();
        ledger(desk);
        tellOfIndex(desk);
        cache(desk, "who is named", desk.caches().sheetsFile());
        cache(desk, "corroboration", desk.caches().workingSetFile());
        room(desk);
        printLine("in the other folders: cache " + session().folders().cache() + ", data "
                + session().folders().data());
        printLine("needed for nothing: a network, a browser, a graphics card");
        printLine(missing.isEmpty() ? "Nothing is missing." : "To do:");
        for (String each : missing) {
            printLine("- " + each);
        }
        return FINE;
    }

    private void recognition() throws IOException {
        Recognition recognition = Recognition.in(session().environment());
        List<String> languages = recognition.languages();
        printLine("text recognition " + recognition.found()
                + (languages.isEmpty() ? "" : ", in " + String.join(", ", languages) + " (--ocr-language)"));
        if (!languages.isEmpty() && !recognition.missing().isEmpty()) {
            missing.add("English is not installed for text recognition: pictures are read with --ocr-language only");
        }
    }

    /** What is kept beside the index. */
    private void cache(Desk desk, String what, Path file) throws IOException, LedgerException {
        CacheFiles.State state = CacheFiles.state(file);
        if (state == null) {
            printLine(what + ": nothing is kept yet");
            return;
        }
        boolean behind = !desk.ledger().after(state.sequence(), 1).isEmpty();
        printLine(String.format(
                Locale.ROOT,
                "%s %s: %.1f MB, %s",
                what,
                file,
                state.bytes() / 1e6,
                behind
                        ? "as of entry " + state.sequence() + ", not the last: brought up to date when it is asked for"
                        : "has all of the ledger"));
    }

    private void reader() throws IOException {
        try {
            printLine("reader " + opening.of(1).get().version());
        } catch (ReaderUnavailableException e) {
            printLine("reader cannot be used: " + e.getMessage());
            missing.add("without the reader nothing can be read or added; what is in a ledger can be searched");
        }
    }

    private void ledger(Desk desk) throws IOException, LedgerException {
        Counts counts = desk.ledger().counts();
        printLine(String.format(
                Locale.ROOT,
                "ledger %s: %d documents, %d statements, %d judgements, %d not taken in",
                desk.name(),
                counts.documents(),
                counts.attributions(),
                counts.judgements(),
                counts.failures()));
        printLine(
                "kept by " + Ledgers.kind(desk.ledger()) + (desk.ledger().writable() ? "" : ", may only be read here"));
        if (!desk.ledger().writable()) {
            missing.add("the ledger may only be read here: nothing can be added or judged");
        }
        if (counts.failures() > 0) {
            missing.add(counts.failures() + " could not be taken in: hearsay imports tells why");
        }
        Instant backup = lastBackup(desk);
        printLine("last backup " + (backup == null ? "none that this program made" : backup.toString()));
        if (backup == null && counts.documents() > 0 && Ledgers.hasBackup(desk.ledger())) {
            missing.add("there is no backup: hearsay backup FILE, on another disk");
        }
    }

    private static @Nullable Instant lastBackup(Desk desk) throws LedgerException {
        Instant at = null;
        long last = 0;
        for (List<Entry> page = desk.ledger().decisionsAfter(0, PAGE);
                !page.isEmpty();
                page = desk.ledger().decisionsAfter(last, PAGE)) {
            for (Entry entry : page) {
                at = entry.kind() == Entry.Kind.COPIED && entry.detail().equals("backup") ? entry.at() : at;
                last = entry.sequence();
            }
        }
        return at;
    }

    private void tellOfIndex(Desk desk) throws IOException, LedgerException {
        try (Index index = desk.index()) {
            long indexed = index.sequence();
            boolean behind = !desk.ledger().after(indexed, 1).isEmpty();
            printLine("index " + desk.indexFolder() + ": "
                    + (behind ? "as of entry " + indexed + ", not the last" : "has all of the ledger"));
            if (behind && !desk.isIndexWritable()) {
                missing.add("the index lacks what came last, and may not be written here");
            } else if (behind) {
                missing.add("nothing by hand: the next search brings the index up to date");
            }
        } catch (SearchException e) {
            printLine("index cannot be used: " + e.getMessage());
            missing.add("the index can be made anew: hearsay reindex");
        }
    }

    private void room(Desk desk) throws IOException {
        Path there = desk.indexFolder();
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        long free = Files.getFileStore(there).getUsableSpace() >> 20;
        printLine("free " + free + " MB on the disk of " + there);
        if (free < LITTLE) {
            missing.add("the disk is nearly full: make room before anything is added");
        }
    }
}
