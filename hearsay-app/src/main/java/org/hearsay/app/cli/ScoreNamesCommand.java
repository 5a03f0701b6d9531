package org.hearsay.app.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Compares the names in each row of a file, row by row: memory does not depend on how many there are. */
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        description =
                "Compare the two names in each row of a CSV file; the rows come out with score, same and reasons.",
        footer = {
            "",
            "The first row names the columns: name1, name2 and, if it is known what they name, schema",
            "(Person, Organization, Company ...). All other columns are kept. UTF-8 in and out.",
            "",
            "Example:",
            "  hearsay names score pairs.csv > scored.csv"
        })
final class ScoreNamesCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE|-", description = "A CSV file, or - for standard input.")
    private String input = "";

    ScoreNamesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        boolean standard = input.equals("-");
        try (InputStream in = standard ? terminal.in() : open();
                Sink sink = Sink.of(null, terminal.out())) {
            return score(in, standard, sink);
        } catch (NameTableException e) {
            return complain((standard ? "standard input" : input) + ": " + e.getMessage());
        } catch (IOException e) {
            return complain(input + ": cannot be closed: " + e.getMessage());
        }
    }

    private InputStream open() throws NameTableException {
        try {
            Path file = Path.of(input);
            if (Files.isDirectory(file)) {
                throw new NameTableException("this is a folder; give a CSV file");
            }
            return Files.newInputStream(file);
        } catch (IOException | InvalidPathException e) {
            throw new NameTableException(reason(e));
        }
    }

    /**
     * What was read before something went wrong has been written.
     *
     * @param each whether each row is passed on at once: what comes in by and by is answered by and by
     */
    private int score(InputStream in, boolean each, Sink sink) throws NameTableException {
        Iterator<CsvRecord> rows = CsvReader.builder()
                .detectBomHeader(true)
                .allowMissingFields(true)
                .ofCsvRecord(in)
                .iterator();
        CsvRecord header = next(rows);
        if (header == null) {
            throw new NameTableException("there is nothing in it; the first row must name the columns");
        }
        NameTable table = new NameTable(header.getFields());
        CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(new BufferedOutputStream(terminal.out()));
        try {
            try {
                writer.writeRecord(table.header());
                for (CsvRecord row = next(rows); row != null; row = next(rows)) {
                    writer.writeRecord(table.scored(row.getFields()));
                    if (each) {
                        writer.flush();
                    }
                }
            } finally {
                writer.flush();
            }
            return 0;
        } catch (UncheckedIOException e) {
            return complain(sink.complaint(cause(e)));
        } catch (IOException e) {
            return complain(sink.complaint(e));
        }
    }

    /** The next row; null after the last. */
    private static @Nullable CsvRecord next(Iterator<CsvRecord> rows) throws NameTableException {
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (CsvParseException e) {
            throw new NameTableException("this is no CSV that can be read: " + detail(e));
        } catch (UncheckedIOException e) {
            throw new NameTableException(reason(cause(e)));
        }
    }

    /** The library says in which line, in a sentence about its own exception; the cause says what is wrong. */
    private static String detail(CsvParseException e) {
        String where =
                String.valueOf(e.getMessage()).replaceFirst("^Exception when reading record that started", "record");
        Throwable cause = e.getCause();
        return cause == null ? where : where + ": " + cause.getMessage();
    }

    private static IOException cause(UncheckedIOException e) {
        IOException cause = e.getCause();
        return cause == null ? new IOException(e) : cause;
    }

    /** Nothing to say, and nothing wrong, where nobody reads on. */
    private int complain(@Nullable String line) {
        if (line == null) {
            return 0;
        }
        terminal.complain(line);
        return 1;
    }

    private static String reason(Exception e) {
        return "cannot be read: "
                + switch (e) {
                    case NoSuchFileException missing -> "there is no such file";
                    case AccessDeniedException denied -> "access denied";
                    default -> String.valueOf(e.getMessage());
                };
    }
}
