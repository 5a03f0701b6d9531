package org.hearsay.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.hearsay.actor.Match;
import org.hearsay.actor.Name;
import org.hearsay.actor.NameKind;
import org.hearsay.actor.NameMatcher;
import org.hearsay.app.EnumWords;
import org.hearsay.app.json.MatchJson;
import org.hearsay.app.terminal.MatchText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two names. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        description = "Compare two names: how probably they are names of one, and why.",
        sortOptions = false,
        footer = {"", "Example:", "  hearsay names compare \"Karim al-Dermani\" \"كريم الدرماني\""})
final class CompareNamesCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "NAME", description = "A name.")
    private String first = "";

    @Parameters(index = "1", paramLabel = "NAME", description = "Another.")
    private String second = "";

    @Option(
            names = "--schema",
            paramLabel = "SCHEMA",
            description = "What they name: Person, Organization, Company, Vessel ... Default: told from their words.")
    private String schema = "";

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; text is for people. Default: ${DEFAULT-VALUE}.",
            defaultValue = "text")
    private Shape format = Shape.TEXT;

    /** The formats of a comparison. */
    enum Shape {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return EnumWords.of(this);
        }
    }

    CompareNamesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        NameKind kind = NameKind.ofSchema(schema);
        Match match = new NameMatcher().compare(Name.of(first, kind), Name.of(second, kind));
        byte[] bytes = format == Shape.JSON
                ? MatchJson.of(first, second, match)
                : MatchText.of(match).getBytes(terminal.charset());
        Sink sink = Sink.of(null, terminal.out());
        try {
            sink.write(bytes);
        } catch (IOException e) {
            String complaint = sink.complaint(e);
            if (complaint != null) {
                terminal.complain(complaint);
                return 1;
            }
        }
        return 0;
    }
}
