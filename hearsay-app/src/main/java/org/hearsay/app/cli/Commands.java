package org.hearsay.app.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;

/** All commands, each made when it is wanted, in the order in which help lists them. */
final class Commands {
    private final Map<String, Supplier<CommandLine>> byName = new LinkedHashMap<>();

    Commands(Terminal terminal, Session session, EarlyOpening opening, ReaderSource readers, PrintWriter out) {
        add("read", () -> new ReadCommand(terminal, session, opening));
        add("add", () -> new AddCommand(terminal, session, opening));
        add("watch", () -> new WatchCommand(terminal, session, opening));
        add("imports", () -> new ImportsCommand(terminal, session));
        // A query may begin with a minus.
        byName.put(
                "search",
                () -> new CommandLine(new SearchCommand(terminal, session, readers))
                        .setUnmatchedOptionsArePositionalParams(true));
        add("who", () -> new WhoCommand(terminal, session));
        add("show", () -> new ShowCommand(terminal, session, readers));
        add("compare", () -> new CompareCommand(terminal, session));
        add("claims", () -> new ClaimsCommand(terminal, session, readers));
        add("origins", () -> new OriginsCommand(terminal, session, readers));
        add("events", () -> new EventsCommand(terminal, session, readers));
        add("conflicts", () -> new ConflictsCommand(terminal, session, readers));
        add("actors", () -> new ActorsCommand(terminal, session));
        add("merge", () -> new MergeCommand(terminal, session));
        add("split", () -> new SplitCommand(terminal, session));
        add("judge", () -> new JudgeCommand(terminal, session));
        add("judge-claims", () -> new JudgeClaimsCommand(terminal, session));
        add("rate", () -> new RateCommand(terminal, session));
        add("review", () -> new ReviewCommand(terminal, session));
        add("undo", () -> new UndoCommand(terminal, session));
        add("journal", () -> new JournalCommand(terminal, session));
        add("verify", () -> new VerifyCommand(terminal, session));
        add("backup", () -> new BackupCommand(terminal, session));
        add("export", () -> new ExportCommand(terminal, session, readers));
        add("import", () -> new ImportCommand(terminal, session));
        add("erase", () -> new EraseCommand(terminal, session));
        add("protect", () -> new ProtectCommand(terminal, session));
        add("reindex", () -> new ReindexCommand(terminal, session));
        add("accounts", () -> new AccountsCommand(terminal, session));
        add("serve", () -> new ServeCommand(terminal, session, readers, opening));
        add("doctor", () -> new DoctorCommand(terminal, session, opening));
        byName.put(
                "names",
                () -> new CommandLine(new NamesCommand())
                        .addSubcommand(new CompareNamesCommand(terminal))
                        .addSubcommand(new ScoreNamesCommand(terminal)));
        add("completion", () -> new CompletionCommand(out));
        add("prepare", () -> new PrepareCommand(readers, session));
    }

    private void add(String name, Supplier<Object> command) {
        byName.put(name, () -> new CommandLine(command.get()));
    }

    Map<String, Supplier<CommandLine>> byName() {
        return byName;
    }
}
