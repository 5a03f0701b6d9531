package org.hearsay.app.cli;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hearsay.app.terminal.Screen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Goes once through all that reading needs, and prints nothing. The launcher runs it to record which classes to keep in its
 * cache: so its text has something of everything that is found, each find being made by classes of its own.
 */
@Command(name = "prepare", hidden = true, description = "Go once through all that reading needs.")
final class PrepareCommand implements Callable<Integer> {
    private static final String TEXT = """
            PORT SELIM, March 7 (MP) - "The quay is open," Dana Cole, 44, a former envoy, told the Daily Courier. The Harbour
            Workers' Union (HWU) said she had called it "a gift". HWU spokesman Youssef al-Hariri denied that; Yusuf Hariri,
            also known as Abu Karim, is the brother of Karim Hariri and, according to the union's website, its founder.

            She spoke on Friday, 7 March 2031, at 10:30 a.m., two weeks after the strike of last year. The quay had been shut
            for three days in early May, in the 1990s and in the third quarter; now it is open every Tuesday until Christmas.

            "We were told that 'nobody was hurt'," the minister of ports, Lena Marsh, said. But police in Narvo reported that
            at least 12 people had been killed and between five and eight injured, two of them children, and that up to 30
            "terrorists" were arrested; a third of the town fled. No one claimed it. Two more died later, he added.

            The ministry, which cost 3.5 million dollars, allegedly hoped to win time. "They knew," she wrote in her report.
            "I never said so," Mr Marsh's lawyer answered. Derrat, meanwhile, has confirmed what officials in Derrat feared:
            the so-called Night of the Kites, the militia's raid on the People's Movement, was not over.

            Q: Who opened it?
            A: Cole did. I asked her myself.
            """;

    private final ReaderSource readers;
    private final Session session;

    /** For what the program is to start fast; Java takes all of a cache along, so there is one for each. */
    private enum What {
        READ,
        LEDGER,
        ROOM
    }

    @Parameters(arity = "0..1")
    private What what = What.READ;

    PrepareCommand(ReaderSource readers, Session session) {
        this.readers = readers;
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        return what == What.READ ? reading() : ledger();
    }

    private int reading() {
        int worst = 0;
        for (OutputFormat format : OutputFormat.values()) {
            worst = Math.max(worst, run("read", "--own-voice", "--format", format.toString(), "-"));
        }
        return worst;
    }

    /** A ledger that is made, searched or shown, and thrown away. */
    private int ledger() throws IOException {
        Path folder = Files.createTempDirectory("hearsay-prepare");
        try {
            Path article = Files.writeString(folder.resolve("article.txt"), TEXT);
            String ledger = folder.resolve("ledger").toString();
            int worst = run("add", "--ledger", ledger, article.toString());
            if (what == What.ROOM) {
                RoomVisit.of(ledger, folder, readers::openSimilarity);
                return worst;
            }
            worst = Math.max(
                    worst, run("search", "--ledger", ledger, "said-by:\"Dana Cole\" quay quotation:direct after:2031"));
            return Math.max(worst, run("who", "--ledger", ledger, "Dana Cole"));
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }

    private int run(String... args) {
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)),
                OutputStream.nullOutputStream(),
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                new Screen(80, true),
                Screen.NONE,
                StandardCharsets.UTF_8);
        return Main.run(args, terminal, readers, session);
    }
}
