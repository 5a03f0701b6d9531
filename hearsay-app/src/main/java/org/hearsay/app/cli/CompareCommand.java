package org.hearsay.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hearsay.app.EnumWords;
import org.hearsay.app.Texts;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.json.CopyJson;
import org.hearsay.app.page.CopyPage;
import org.hearsay.app.terminal.CopyText;
import org.hearsay.corroboration.copy.Copy;
import org.hearsay.corroboration.copy.WordForWord;
import org.hearsay.intake.Intake;
import org.hearsay.intake.UnreadableException;
import org.hearsay.ledger.Kept;
import org.hearsay.ledger.LedgerException;
import org.hearsay.text.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two documents word for word. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        description = "Compare two documents: what stands in both, how much of each, which was first, and why.",
        sortOptions = false,
        footer = {"", "Example:", "  hearsay compare courier.html herald.html"})
final class CompareCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Intake intake = new Intake();

    @Parameters(index = "0", paramLabel = "DOC", description = "A file, or the id of a document of the ledger.")
    private String first = "";

    @Parameters(index = "1", paramLabel = "DOC", description = "Another.")
    private String second = "";

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; text is for people. Default: ${DEFAULT-VALUE}.",
            defaultValue = "text")
    private Shape format = Shape.TEXT;

    @Mixin
    private LedgerOption ledger;

    /** The formats of a comparison. */
    enum Shape {
        TEXT,
        JSON,
        HTML;

        @Override
        public String toString() {
            return EnumWords.of(this);
        }
    }

    CompareCommand(Terminal terminal, Session session) {
        this.terminal = terminal;
        this.ledger = new LedgerOption(session);
    }

    @Override
    public Integer call() {
        Sink sink = Sink.standard(terminal.out());
        try {
            Document a = document(first);
            Document b = document(second);
            sink.write(rendered(a, b, WordForWord.of(a, b)));
            return 0;
        } catch (UnreadableException | LedgerException e) {
            terminal.complain(String.valueOf(e.getMessage()));
            return 1;
        } catch (IOException e) {
            String complaint = sink.complaint(e);
            if (complaint != null) {
                terminal.complain(complaint);
            }
            return complaint == null ? 0 : 1;
        }
    }

    private byte[] rendered(Document a, Document b, Copy copy) {
        return switch (format) {
            case TEXT -> CopyText.of(a, b, copy, terminal.outScreen()).getBytes(terminal.charset());
            case JSON -> CopyJson.of(a, b, copy);
            case HTML -> CopyPage.of(a, b, copy, Texts.english());
        };
    }

    private Document document(String argument) throws UnreadableException, LedgerException {
        if (isFile(argument)) {
            return intake.read(Path.of(argument));
        }
        try (Desk desk = ledger.open()) {
            Kept kept = desk.ledger().document(argument);
            Document document = kept == null ? null : kept.document();
            if (document == null) {
                throw new LedgerException(argument + ": is no file, and no document of this ledger", null);
            }
            return document;
        }
    }

    private static boolean isFile(String argument) {
        try {
            return Files.exists(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
