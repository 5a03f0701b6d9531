package org.hearsay.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.app.desk.Adding;
import org.hearsay.app.desk.Addition;
import org.hearsay.app.desk.Desk;
import org.hearsay.fetch.FetchSettings;
import org.hearsay.intake.CsvColumns;
import org.hearsay.intake.Intake;
import org.hearsay.intake.Languages;
import org.hearsay.ledger.ImportState;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.SearchException;
import org.hearsay.text.Publication;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads documents and keeps them. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        description =
                "Read documents and keep them, with what was read, in a ledger. Of a feed on the web its pages are added.",
        sortOptions = false,
        footer = {
            "",
            "What is in the ledger already is left as it is. It may be stopped at any moment (Ctrl-C): what was added stays, and",
            "the same command goes on where it was.",
            "",
            "Examples:",
            "  hearsay add articles/",
            "  hearsay add --ledger case7 https://example.org/a report.html",
            "  hearsay add https://example.org/feed.xml",
            "  hearsay add posts.csv --column text=message --column date=day",
            "  hearsay add --retry"
        })
final class AddCommand extends LedgerCommand {
    private static final int PAGE = 1_000;

    /** Of what could not be taken in, so many are named; all are in "hearsay imports". */
    private static final int NAMED = 20;

    private final EarlyOpening opening;

    @Parameters(arity = "0..*", paramLabel = "FILE|FOLDER|URL", description = "What to add.")
    private List<String> arguments = List.of();

    @Option(names = "--retry", description = "Try again what could not be taken in before.")
    private boolean retry;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = ReadCommand.Day.class,
            description = "Day of publication, such as 2031-03-14, whatever the file says.")
    private @Nullable LocalDate published;

    @Option(names = "--publisher", paramLabel = "NAME", description = "Publisher, whatever the file says.")
    private @Nullable String publisher;

    @Option(
            names = "--column",
            paramLabel = "PART=NAME",
            description = "Of tables (CSV): which column holds the text, title, date, publisher, byline or address.")
    private Map<CsvColumns.Part, String> columns = Map.of();

    @Option(names = "--allow-private", description = "Also fetch from this machine and its own network.")
    private boolean allowPrivate;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How much is read at once. Default: the number of processors.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private OcrOption ocr = new OcrOption();

    private int read;
    private int unread;
    private int known;
    private int failed;

    AddCommand(Terminal terminal, Session session, EarlyOpening opening) {
        super(terminal, session);
        this.opening = opening;
    }

    @Override
    int on(Desk desk) throws IOException, LedgerException, SearchException {
        if (threads < 1) {
            throw misused("--threads must be at least 1");
        }
        if (arguments.isEmpty() == !retry) {
            throw misused(retry ? "--retry goes without files" : "give what to add, or --retry");
        }
        Intake intake = new Intake(new CsvColumns(columns), ocr.in(session().environment()));
        Inputs inputs = new Inputs(intake, retry ? failedBefore(desk.ledger()) : arguments);
        Publication told = new Publication(null, null, publisher, published, null);
        FetchSettings settings = FetchSettings.standard(Versions.number()).allowingPrivate(allowPrivate);
        try (Fetching fetching = new Fetching(settings)) {
            Adding adding = new Adding(
                    told, opening.of(threads), desk.ledger(), session().clock(), new Once<>(Languages::new));
            run(inputs, new AddingInputs(intake, new Web(intake, fetching), adding));
        }
        index(desk);
        report(desk);
        return failed == 0 ? FINE : FAILED;
    }

    private void run(Inputs inputs, AddingInputs adding) throws IOException, LedgerException {
        try (Progress progress = Progress.over(inputs, terminal(), "Adding");
                Stream<Input> stream = inputs.stream()) {
            new Batch<Input, Addition>(threads)
                    .run(stream.iterator(), (input, number) -> adding.on(input), addition -> {
                        take(addition);
                        progress.step();
                    });
        } catch (Adding.LedgerUnwritableException e) {
            terminal().complain((read + unread) + " documents were added before; the same command goes on from there");
            throw e.why();
        }
    }

    private void take(Addition addition) {
        read += addition.read();
        unread += addition.unread();
        known += addition.known();
        for (String line : addition.refused()) {
            if (++failed <= NAMED) {
                terminal().complain(line);
            }
        }
    }

    private static List<String> failedBefore(Ledger ledger) throws LedgerException {
        Set<String> names = new LinkedHashSet<>();
        String last = "";
        for (List<ImportState> page = ledger.imports(true, last, PAGE);
                !page.isEmpty();
                page = ledger.imports(true, last, PAGE)) {
            page.stream()
                    .map(ImportState::name)
                    // They are added again where they came from: by a page of the reading room.
                    .filter(name -> !name.startsWith(Adding.UPLOADED))
                    .forEach(name -> names.add(whole(name)));
            last = page.getLast().name();
        }
        return List.copyOf(names);
    }

    /** Of what lies in an archive, a mail or a feed, only that can be had again. */
    private static String whole(String name) {
        int inside = name.indexOf("!/");
        return inside < 0 || isThere(name) ? name : name.substring(0, inside);
    }

    private static boolean isThere(String name) {
        try {
            return Files.exists(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private void report(Desk desk) throws IOException, LedgerException {
        printLine(Addition.told(read, unread, known, failed) + ". The ledger " + desk.name() + " has "
                + desk.ledger().counts().documents() + " documents.");
    }
}
