package org.hearsay.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import org.hearsay.eval.actors.ActorsCommand;
import org.hearsay.eval.actors.MentionsCommand;
import org.hearsay.eval.bench.LinearCommand;
import org.hearsay.eval.bench.SpeedCommand;
import org.hearsay.eval.claims.ClaimGrowthCommand;
import org.hearsay.eval.claims.ClaimsCommand;
import org.hearsay.eval.conflicts.ConflictsCommand;
import org.hearsay.eval.conflicts.LearnFiguresCommand;
import org.hearsay.eval.conflicts.VerdictsCommand;
import org.hearsay.eval.copies.CopiesCommand;
import org.hearsay.eval.dates.DatesCommand;
import org.hearsay.eval.events.EventsCommand;
import org.hearsay.eval.events.LearnEventsCommand;
import org.hearsay.eval.gum.GumCommand;
import org.hearsay.eval.names.LearnNamesCommand;
import org.hearsay.eval.names.LearnSpellingCommand;
import org.hearsay.eval.names.NamesCommand;
import org.hearsay.eval.origins.OriginsCommand;
import org.hearsay.eval.polnear.PolnearCommand;
import org.hearsay.eval.quantities.QuantitiesCommand;
import org.hearsay.eval.room.RoomCommand;
import org.hearsay.eval.search.SearchCommand;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import tools.jackson.core.JacksonException;

/** {@code eval}: measures Hearsay on corpora and on the clock. README.md says what each figure means. */
@Command(
        name = "eval",
        description = "Measures how often Hearsay is right, and how fast it is.",
        mixinStandardHelpOptions = true,
        subcommands = {
            PolnearCommand.class,
            GumCommand.class,
            ActorsCommand.class,
            MentionsCommand.class,
            DatesCommand.class,
            QuantitiesCommand.class,
            ConflictsCommand.class,
            LearnFiguresCommand.class,
            VerdictsCommand.class,
            CopiesCommand.class,
            ClaimsCommand.class,
            ClaimGrowthCommand.class,
            OriginsCommand.class,
            NamesCommand.class,
            LearnNamesCommand.class,
            LearnSpellingCommand.class,
            EventsCommand.class,
            LearnEventsCommand.class,
            SearchCommand.class,
            RoomCommand.class,
            SpeedCommand.class,
            LinearCommand.class
        })
public final class Eval {
    private Eval() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new Eval())
                .setExecutionExceptionHandler(Eval::report)
                .execute(args));
    }

    /** Files that cannot be read or understood are told in one line; anything else is a defect and keeps its trace. */
    private static int report(Exception e, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
        switch (e) {
            case IOException io -> command.getErr().println(unreadable(io));
            case UncheckedIOException io -> command.getErr().println(unreadable(io.getCause()));
            case CorpusException corpus -> command.getErr().println(corpus.getMessage());
            case JacksonException json ->
                command.getErr().println("Not the JSON expected: " + json.getOriginalMessage());
            default -> throw e;
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static String unreadable(@Nullable Throwable e) {
        return e instanceof NoSuchFileException missing
                ? missing.getFile() + ": no such file; give the corpus's folder as its README lays it out"
                : "Cannot read: " + e;
    }
}
