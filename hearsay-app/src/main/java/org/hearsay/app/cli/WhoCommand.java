package org.hearsay.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.Reading;
import org.hearsay.actor.Actor;
import org.hearsay.actor.Actors;
import org.hearsay.app.EnumWords;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.desk.Desk.Statement;
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
    /** So many statements are looked at for what somebody is called. */
    private static final int MOST = 1_000;

    @Parameters(paramLabel = "NAME", description = "A name, in any spelling or script.")
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
        String quoted = "\"" + name.replace("\\", " ").replace("\"", " ") + "\"";
        try (Search search = desk.search()) {
            Set<String> spellings = search.spellings(name);
            printLine(
                    spellings.isEmpty()
                            ? "No name in this ledger is spelled so or alike; words of names are looked for."
                            : "Spelled " + spellings.stream().limit(20).collect(Collectors.joining("; ")));
            List<Statement> by = desk.statements(
                    search.attributions("said-by:" + quoted, 0, MOST).hits());
            List<Statement> about = desk.statements(
                    search.attributions("about:" + quoted, 0, MOST).hits());
            print("Said", by.stream().filter(s -> !isThought(s)).toList());
            print(
                    "Said to think or want",
                    by.stream().filter(WhoCommand::isThought).toList());
            print("Said of them", about);
            List<Statement> all = new ArrayList<>(by);
            all.addAll(about);
            printNamings(all, spellings);
        }
        return FINE;
    }

    private static boolean isThought(Statement statement) {
        return EnumWords.of(statement.attribution().act()).equals("thought");
    }

    private void print(String title, List<Statement> statements) throws IOException {
        printLine("");
        printLine(title + ": " + statements.size() + (statements.size() == MOST ? " or more" : ""));
        StatementText text = new StatementText(terminal().outScreen());
        for (Statement statement : statements.stream()
                .sorted(Comparator.comparing(WhoCommand::day))
                .limit(limit)
                .toList()) {
            print(text.write(statement.reading(), statement.attribution()));
        }
    }

    /** Unknown days come last. */
    private static String day(Statement statement) {
        var published = statement.reading().document().publication().published();
        return published == null ? "~" : published.toString();
    }

    private void printNamings(List<Statement> statements, Set<String> spellings) throws IOException {
        Map<String, Integer> called = new TreeMap<>();
        Map<String, Reading> readings = new TreeMap<>();
        statements.forEach(s -> readings.put(s.reading().document().id(), s.reading()));
        for (Reading reading : readings.values()) {
            Actors actors = reading.actors();
            for (Naming naming : reading.namings()) {
                Actor bearer = actors.mentions().get(naming.bearer());
                if (bearer != null && spellings.contains(bearer.name())) {
                    called.merge(naming(reading, naming), 1, Integer::sum);
                }
            }
        }
        printLine("");
        printLine("Called");
        for (Map.Entry<String, Integer> each : called.entrySet()) {
            printLine("- " + each.getKey() + (each.getValue() > 1 ? " (" + each.getValue() + " times)" : ""));
        }
        if (called.isEmpty()) {
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
