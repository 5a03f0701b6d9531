package org.hearsay.app.cli;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.Reading;
import org.hearsay.app.ClaimWords;
import org.hearsay.app.Format;
import org.hearsay.app.Texts;
import org.hearsay.app.desk.Corroboration;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.json.JsonFormat;
import org.hearsay.app.json.OriginJson;
import org.hearsay.app.page.PageFormat;
import org.hearsay.app.terminal.OriginText;
import org.hearsay.app.terminal.TextFormat;
import org.hearsay.corroboration.claim.Claim;
import org.hearsay.ledger.LedgerException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A document of the ledger, as read, or a claim with where it comes from. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        description = "Show a document of the ledger, with who says what in it; or a claim, with where it comes from.",
        footer = {
            "",
            "A claim as html is a page to hand on: its statements with their chains, links and hashes, as the reading room",
            "gives it. Names that are protected, persons without one and unjudged words for crimes are told of first."
        })
final class ShowCommand extends LedgerCommand {
    private static final Pattern CLAIM = Pattern.compile("c[0-9a-f]{12}");

    @Parameters(paramLabel = "ID", description = "Of a document, of a statement in it, or of a claim.")
    private String id = "";

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.",
            defaultValue = "text")
    private OutputFormat format = OutputFormat.TEXT;

    @Option(names = "--claim", description = "The id is that of a claim, or of a statement that makes it.")
    private boolean claimed;

    @Option(
            names = "--confirmed",
            description = "What there is to be thought of before a page is handed on was thought of.")
    private boolean confirmed;

    private final ReaderSource readers;

    ShowCommand(Terminal terminal, Session session, ReaderSource readers) {
        super(terminal, session);
        this.readers = readers;
    }

    @Override
    int on(Desk desk) throws IOException, LedgerException {
        String document = claimed ? null : desk.ledger().documentOf(id);
        Reading reading = claimed ? null : desk.reading(document == null ? id : document);
        if (reading == null) {
            // To look for a claim, all that documents say together is brought up to date first.
            return claimed || CLAIM.matcher(id).matches() ? claim(desk) : unknown();
        }
        Format rendering = switch (format) {
            case TEXT -> new TextFormat(terminal().outScreen(), terminal().charset(), false);
            case JSON -> new JsonFormat(JsonFormat.Shape.OBJECT, false, true, List.of());
            case JSONL -> new JsonFormat(JsonFormat.Shape.LINES, false, true, List.of());
            case HTML -> new PageFormat(Texts.english());
        };
        printData(rendering.begin());
        printData(rendering.render(reading, 1));
        printData(rendering.end());
        return FINE;
    }

    private int unknown() {
        terminal()
                .complain(id + ": is no " + (claimed ? "" : "document, statement or ")
                        + "claim of this ledger; ids stand in [ ] in what search and claims print");
        return FAILED;
    }

    private int claim(Desk desk) throws IOException, LedgerException {
        try (TerminalPace pace = new TerminalPace(terminal());
                Corroboration corroboration = CorroborationCommand.open(desk, readers, pace, terminal())) {
            Claim claim = corroboration.claim(id);
            if (claim == null) {
                return unknown();
            }
            if (format == OutputFormat.HTML) {
                Instant now = session().clock().instant().truncatedTo(ChronoUnit.SECONDS);
                Texts texts = Texts.english();
                String words =
                        ClaimWords.of(corroboration.quoted(claim.accounts().getFirst()), claim.sense(), texts);
                byte[] page = new HandingOn(terminal(), desk, texts).claim(claim, words, confirmed, now);
                if (page == null) {
                    return FAILED;
                }
                note(desk, "standard output", "page");
                printData(page);
                return FINE;
            }
            Corroboration.Traced traced = new Corroboration.Traced(claim, corroboration.origins(claim));
            if (format == OutputFormat.TEXT) {
                print(new OriginText(corroboration, terminal().outScreen()).of(traced));
            } else {
                printData(new OriginJson(corroboration).of(traced));
            }
            return FINE;
        }
    }
}
