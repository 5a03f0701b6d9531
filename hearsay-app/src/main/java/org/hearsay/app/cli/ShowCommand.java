package org.hearsay.app.cli;

import java.io.IOException;
import java.util.List;
import org.hearsay.Reading;
import org.hearsay.app.Format;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.json.JsonFormat;
import org.hearsay.app.page.PageFormat;
import org.hearsay.app.terminal.TextFormat;
import org.hearsay.ledger.LedgerException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A document of the ledger, as read. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        description = "Show a document of the ledger, with who says what in it.")
final class ShowCommand extends LedgerCommand {
    @Parameters(paramLabel = "ID", description = "Of a document, or of a statement in it.")
    private String id = "";

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.",
            defaultValue = "text")
    private OutputFormat format = OutputFormat.TEXT;

    ShowCommand(Terminal terminal, Session session) {
        super(terminal, session);
    }

    @Override
    int on(Desk desk) throws IOException, LedgerException {
        String document = desk.ledger().documentOf(id);
        Reading reading = desk.reading(document == null ? id : document);
        if (reading == null) {
            terminal()
                    .complain(id
                            + ": is no document or statement of this ledger; ids stand in [ ] in what search prints");
            return FAILED;
        }
        Format rendering = switch (format) {
            case TEXT -> new TextFormat(terminal().outScreen(), terminal().charset(), false);
            case JSON -> new JsonFormat(JsonFormat.Shape.OBJECT, false, true, List.of());
            case JSONL -> new JsonFormat(JsonFormat.Shape.LINES, false, true, List.of());
            case HTML -> new PageFormat();
        };
        printData(rendering.begin());
        printData(rendering.render(reading, 1));
        printData(rendering.end());
        return FINE;
    }
}
