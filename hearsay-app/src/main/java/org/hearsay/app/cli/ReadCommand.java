package org.hearsay.app.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.hearsay.app.Format;
import org.hearsay.app.Texts;
import org.hearsay.app.json.JsonFormat;
import org.hearsay.app.page.PageFormat;
import org.hearsay.app.terminal.Screen;
import org.hearsay.app.terminal.TextFormat;
import org.hearsay.intake.CsvColumns;
import org.hearsay.intake.Intake;
import org.hearsay.text.Publication;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Reads files and prints who says what in them. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        description = "Read articles: who says what, and on whose word.",
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  hearsay read article.txt",
            "  hearsay read --format html -o page.html articles/",
            "  hearsay read --format jsonl - < article.html"
        })
final class ReadCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Session session;
    private final EarlyOpening opening;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|FOLDER|-",
            description =
                    "Text, HTML, PDF, DOCX, ODT or a news item; a folder stands for all files in it, - for standard input.")
    private List<String> arguments = List.of();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; text is for people. Default: ${DEFAULT-VALUE}.",
            defaultValue = "text")
    private OutputFormat format = OutputFormat.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file, not to standard output.")
    private @Nullable Path output;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = Day.class,
            description = "Day of publication, such as 2031-03-14, whatever the file says.")
    private @Nullable LocalDate published;

    @Option(names = "--publisher", paramLabel = "NAME", description = "Publisher, whatever the file says.")
    private @Nullable String publisher;

    @Option(names = "--title", paramLabel = "TEXT", description = "Title, whatever the file says.")
    private @Nullable String title;

    @Option(names = "--own-voice", description = "Also what a document says without ascribing it to anyone.")
    private boolean ownVoice;

    @Option(names = "--with-text", description = "In json and jsonl, also the whole text of each document.")
    private boolean withText;

    @Option(
            names = "--house",
            paramLabel = "NAMES",
            description =
                    "In json and jsonl: these voices are one house, as a party and its paper are. Parted by semicolons;"
                            + " may be given several times.")
    private List<String> houses = List.of();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How much is read at once. Default: the number of processors. No result depends on it.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private OcrOption ocr = new OcrOption();

    ReadCommand(Terminal terminal, Session session, EarlyOpening opening) {
        this.terminal = terminal;
        this.session = session;
        this.opening = opening;
    }

    @Override
    public Integer call() {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads must be at least 1");
        }
        Opening reader = opening.of(threads);
        Intake intake = new Intake(CsvColumns.USUAL, ocr.in(session.environment()));
        Inputs inputs = new Inputs(intake, arguments);
        Publication told = new Publication(null, title, publisher, published, null);
        Format rendering = rendering(inputs.canBeSeveral());
        Work work = new Work(intake, terminal.in(), told, reader, rendering);
        return new ReadRun(terminal, inputs, work, rendering, threads).to(output);
    }

    private Format rendering(boolean several) {
        return switch (format) {
            case TEXT ->
                output == null
                        ? new TextFormat(terminal.outScreen(), terminal.charset(), ownVoice)
                        : new TextFormat(Screen.NONE, StandardCharsets.UTF_8, ownVoice);
            case JSON ->
                new JsonFormat(
                        several ? JsonFormat.Shape.ARRAY : JsonFormat.Shape.OBJECT, ownVoice, withText, houses());
            case JSONL -> new JsonFormat(JsonFormat.Shape.LINES, ownVoice, withText, houses());
            case HTML -> new PageFormat(Texts.english());
        };
    }

    private List<Set<String>> houses() {
        return HouseOption.parted(houses);
    }

    /** A day as people write it in data. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("'" + value + "' is no date like 2031-03-14");
            }
        }
    }
}
