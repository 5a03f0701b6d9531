package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.hearsay.app.Tour;
import org.hearsay.app.desk.Folders;
import org.hearsay.app.terminal.Screen;
import org.hearsay.reader.OnnxReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TourTest {
    @TempDir
    private Path folder;

    @Test
    void whatTheTourPrintsIsWhatTheProgramPrints() throws Exception {
        Tour tour = new Tour();
        String printed = tour.printed(this::run);
        if (Tour.writes()) {
            Files.writeString(Tour.FILE, printed);
        }

        assertThat(printed).isEqualTo(new Tour().text());
    }

    /** The reader that ships reads, so that the tour is of what people will see. The ledger lies in a folder that is thrown away. */
    private String run(List<String> words) {
        String ledger = folder.resolve("dam").toString();
        String[] arguments = words.stream()
                .map(word -> word.equals("dam") ? ledger : word.startsWith("samples/") ? "../" + word : word)
                .toArray(String[]::new);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(out, true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]), out, err, Screen.NONE, Screen.NONE, StandardCharsets.UTF_8);
        Folders folders = new Folders(folder.resolve("data"), folder.resolve("cache"));
        Session session =
                new Session("ines", folders, Map.of(), InstantSource.fixed(Instant.parse("2031-04-16T09:00:00Z")));

        int exit = Main.run(arguments, terminal, OnnxReader::open, session);

        String printed = out.toString(StandardCharsets.UTF_8).replace(ledger, "dam");
        assertThat(exit).as(printed).isZero();
        return printed;
    }
}
