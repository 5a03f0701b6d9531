package org.hearsay.app.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.hearsay.Hearsay;
import org.hearsay.fetch.Fetched;
import org.hearsay.fetch.Fetcher;
import org.hearsay.fetch.Stamp;
import org.hearsay.intake.Intake;
import org.hearsay.intake.Taken;
import org.hearsay.intake.UnreadableException;
import org.hearsay.ledger.Change;
import org.hearsay.ledger.Kept;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerException;
import org.hearsay.ledger.Original;
import org.hearsay.text.Document;
import org.hearsay.text.Publication;

/** Takes one input all the way to what is written of it into a ledger. Safe to share between threads. */
final class Adding {
    private final Intake intake;
    private final Supplier<Fetcher> fetcher;
    private final Publication told;
    private final Supplier<Hearsay> hearsay;
    private final Ledger ledger;

    Adding(Intake intake, Supplier<Fetcher> fetcher, Publication told, Supplier<Hearsay> hearsay, Ledger ledger) {
        this.intake = intake;
        this.fetcher = fetcher;
        this.told = told;
        this.hearsay = hearsay;
        this.ledger = ledger;
    }

    /**
     * Reads an input, unless the ledger has read it.
     *
     * @throws ReaderUnavailableException if there is nothing to read it with
     */
    Addition on(Input input) {
        String name = name(input);
        try {
            if (input instanceof Input.Missing missing) {
                return failed(name, missing.message());
            }
            Taken taken = input instanceof Input.Web web ? fetched(web.address()) : intake.take(Path.of(name));
            return added(name, taken);
        } catch (UnreadableException | LedgerException e) {
            return failed(name, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return failed(name, name + ": cannot be read: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed(name, name + ": was interrupted");
        } catch (ReaderUnavailableException e) {
            throw e;
        } catch (OutOfMemoryError e) {
            return failed(name, name + ": too large for the memory of this program");
        } catch (RuntimeException | StackOverflowError e) {
            return failed(name, Unexpected.line(name, e));
        }
    }

    /** A file by its whole path: so it is the same from whatever folder it is added. */
    private static String name(Input input) {
        return switch (input) {
            case Input.File file -> file.path().toAbsolutePath().normalize().toString();
            default -> input.name();
        };
    }

    private Taken fetched(URI address) throws IOException, InterruptedException, UnreadableException {
        return switch (fetcher.get().fetch(address, Stamp.NONE)) {
            case Fetched.Page page -> intake.take(page.bytes(), page.address().toString());
            case Fetched.Refused refused -> throw new IOException(refused.reason());
            case Fetched.Unchanged ignored ->
                throw new IOException("its server says it is unchanged, and was not asked that");
        };
    }

    private Addition added(String name, Taken taken) throws LedgerException {
        Document document = taken.document().published(told);
        Kept kept = ledger.document(document.id());
        boolean erased = kept != null && kept.document() == null;
        if (erased) {
            return failed(name, name + ": was erased from this ledger, and is not taken in again");
        }
        Change seen = new Change.Seen(document, name, new Original(taken.bytes(), taken.mediaType()));
        Change imported = new Change.Imported(name, null);
        Hearsay reader = hearsay.get();
        if (kept != null && ledger.reading(document.id(), reader.version()) != null) {
            // Written only where it was seen elsewhere, or had failed before.
            return new Addition.Known(name, kept.names().contains(name) ? List.of() : List.of(seen, imported));
        }
        return new Addition.Read(
                name, List.of(seen, new Change.Read(reader.read(document).record()), imported));
    }

    private static Addition failed(String name, String line) {
        String reason = line.startsWith(name + ": ") ? line.substring(name.length() + 2) : line;
        return new Addition.Failed(name, line, List.of(new Change.Imported(name, reason)));
    }
}
