package org.hearsay.app.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.Reading;
import org.hearsay.app.EnumWords;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.desk.Desk.Statement;
import org.hearsay.app.desk.Dossier;
import org.hearsay.app.terminal.StatementText;
import org.hearsay.attribution.Chain;
import org.hearsay.ledger.LedgerException;
import org.hearsay.naming.Naming;
import org.hearsay.search.QueryException;
import org.hearsay.search.Search;
import org.hearsay.search.SearchException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** All that is in a ledger of one person or body. */
@Command(
        name = "who",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        description =
                "What somebody said, is said to think or want, what others said of them and called them: each apart.")
final class WhoCommand extends LedgerCommand {
    @Parameters(
            paramLabel = "NAME",
            description =
                    "A name, in any spelling or script; or the id of one of several who bear it, as \"hearsay actors\" prints them.")
    private String name = "";

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "How many of each to show. Default: ${DEFAULT-VALUE}.",
            defaultValue = "10")
    private int limit = 10;

    WhoCommand(Terminal terminal, Session session) {
        super(terminal, session);
    }

    @Override
    int on(Desk desk) throws IOException, LedgerException, SearchException, QueryException {
        if (limit < 1) {
            throw misused("--limit must be at least 1");
        }
        try (Search search = search(desk)) {
            Dossier dossier = desk.who(search, name, limit);
            printLine(
                    dossier.spellings().isEmpty()
                            ? "No name in this ledger is spelled so or alike; words of names are looked for."
                            : "Spelled "
                                    + dossier.spellings().stream()
                                            .sorted()
                                            .limit(20)
                                            .collect(Collectors.joining("; ")));
            for (Dossier.Apart apart : dossier.apart()) {
                printLine("Not in this: " + CastText.shown(apart.group()) + CastText.by(apart.decided()));
            }
            print("Said", dossier.said());
            print("Said to think or want", dossier.thought());
            print("Said of them", dossier.saidOfThem());
            print(dossier.called());
        }
        return FINE;
    }

    /** Of those that fit best, the oldest first. */
    private void print(String title, Dossier.Part part) throws IOException {
        printLine("");
        int shown = part.statements().size();
        printLine(title + ": " + part.total() + (shown < part.total() ? ", " + shown + " shown (--limit)" : ""));
        StatementText text = new StatementText(terminal().outScreen());
        for (Statement statement : part.statements().stream()
                .sorted(Comparator.comparing(WhoCommand::day))
                .toList()) {
            print(text.write(statement.reading(), statement.attribution()));
        }
    }

    /** Unknown days come last. */
    private static String day(Statement statement) {
        LocalDate published = statement.reading().document().publication().published();
        return published == null ? "~" : published.toString();
    }

    private void print(List<Dossier.Called> called) throws IOException {
        Map<String, Integer> times = new TreeMap<>();
        called.forEach(c -> times.merge(naming(c.reading(), c.naming()), 1, Integer::sum));
        printLine("");
        printLine("Called");
        for (Map.Entry<String, Integer> each : times.entrySet()) {
            printLine("- " + each.getKey() + (each.getValue() > 1 ? " (" + each.getValue() + " times)" : ""));
        }
        if (times.isEmpty()) {
            printLine("nothing that was found");
        }
    }

    /** "role "the minister of ports", by the Daily Courier". */
    private static String naming(Reading reading, Naming naming) {
        String text = reading.document().text();
        return EnumWords.of(naming.kind()) + " \"" + naming.words().in(text) + "\", by "
                + voice(reading, naming.attribution());
    }

    private static String voice(Reading reading, @Nullable String attribution) {
        if (attribution == null) {
            String publisher = reading.document().publication().publisher();
            return publisher == null ? "a document itself" : publisher;
        }
        Chain chain = Objects.requireNonNull(reading.chains().get(attribution), "a naming in no attribution");
        return chain.links().stream()
                .map(l -> l.name() == null ? "(nobody named)" : l.name())
                .collect(Collectors.joining(" > "));
    }
}
