package org.hearsay.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.hearsay.app.EnumWords;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.export.CsvRows;
import org.hearsay.app.export.Pseudonyms;
import org.hearsay.app.export.Rows;
import org.hearsay.app.export.StatementTable;
import org.hearsay.app.export.XlsxRows;
import org.hearsay.ledger.Counts;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.QueryException;
import org.hearsay.search.SearchException;
import org.hearsay.store.LedgerExport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes what is in a ledger elsewhere. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        description = {
            "Write all statements as a table (.csv, .xlsx), or the whole ledger (.jsonl) for \"hearsay import\".",
            "docs/export.md says what each column is. Tables say pseudonyms for protected names.",
            "As .html: what a query finds, a document or a claim, as one page to hand on, as the reading room gives it."
        })
final class ExportCommand extends LedgerCommand {
    @Parameters(paramLabel = "FILE", description = "Ends in .csv, .xlsx, .jsonl or .html, and is not there yet.")
    private Path file = Path.of("");

    @Option(names = "--unprotected", description = "Write the whole ledger although names in it are protected.")
    private boolean unprotected;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "csv, xlsx, jsonl or html, whatever the file's name ends in.")
    private @Nullable Kind format;

    @Mixin
    private HandOnOptions page = new HandOnOptions();

    private final ReaderSource readers;

    ExportCommand(Terminal terminal, Session session, ReaderSource readers) {
        super(terminal, session);
        this.readers = readers;
    }

    private enum Kind {
        CSV,
        XLSX,
        JSONL,
        HTML;

        @Override
        public String toString() {
            return EnumWords.of(this);
        }
    }

    @Override
    int on(Desk desk) throws IOException, LedgerException, SearchException, QueryException {
        Kind kind = format == null ? kind() : format;
        if (page.isGiven() != (kind == Kind.HTML)) {
            throw misused(
                    "a page to hand on (.html) needs --claim, --document or --query, and nothing else takes them");
        }
        byte[] written = null;
        if (kind == Kind.HTML) {
            written = page.of(terminal(), session(), desk, readers);
            if (written == null) {
                return FAILED;
            }
        }
        Map<String, String> names = desk.ledger().protectedNames();
        if (kind == Kind.JSONL && !names.isEmpty() && !unprotected) {
            terminal()
                    .complain("the whole ledger holds the documents' own words, and so the " + names.size()
                            + " protected names; export a table, or add --unprotected");
            return FAILED;
        }
        byte[] bytes = written;
        try {
            WholeFile.write(file, out -> {
                long upTo = note(desk, file, kind == Kind.JSONL ? "ledger" : kind == Kind.HTML ? "page" : "table");
                if (bytes == null) {
                    write(desk, kind, out, new Pseudonyms(names), upTo);
                } else {
                    out.write(bytes);
                }
            });
        } catch (FileAlreadyExistsException e) {
            terminal().complain(file + ": is there already; name another file");
            return FAILED;
        } catch (IOException e) {
            terminal().complain(Sink.complaint(file, e));
            return FAILED;
        }
        printLine((written == null ? desk.name() : "What you chose") + " is exported to " + file);
        return FINE;
    }

    private Kind kind() {
        String name = file.toString().toLowerCase(Locale.ROOT);
        for (Kind kind : Kind.values()) {
            if (name.endsWith("." + kind)) {
                return kind;
            }
        }
        throw misused("the name of the file must end in .csv, .xlsx, .jsonl or .html");
    }

    private void write(Desk desk, Kind kind, OutputStream out, Pseudonyms pseudonyms, long upTo)
            throws IOException, LedgerException {
        Counts counts = desk.ledger().counts();
        if (kind == Kind.JSONL) {
            // Each document has an entry for having been seen, read and taken in, or nearly.
            try (Progress progress = Progress.of(3 * counts.documents(), terminal(), "Exporting")) {
                new LedgerExport(desk.ledger(), out).run(upTo, progress::step);
            }
            return;
        }
        try (Progress progress = Progress.of(counts.documents() + counts.erased(), terminal(), "Exporting");
                Rows rows = kind == Kind.CSV ? new CsvRows(out) : new XlsxRows(out, Versions.number())) {
            new StatementTable(desk.ledger(), pseudonyms).write(rows, progress::step);
        }
    }
}
