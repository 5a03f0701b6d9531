package org.hearsay.app.cli;

import java.io.IOException;
import java.util.List;
import org.hearsay.app.desk.Cast;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.desk.Judging;
import org.hearsay.app.desk.Unjudged;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.QueryException;
import org.hearsay.search.Search;
import org.hearsay.search.SearchException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Walks a person through what nobody has judged yet. */
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        description = "Judge statements one by one, the uncertain first, by single keys.",
        sortOptions = false,
        footer = {
            "",
            "Keys: " + Review.KEYS,
            "With --actors: " + ActorReview.KEYS,
            "Whatever was judged is left out. Stop at any moment; every judgement is kept when it is made.",
            "",
            "Examples:",
            "  hearsay review",
            "  hearsay review --actors",
            "  hearsay review said-by:cole after:2031-03"
        })
final class ReviewCommand extends LedgerCommand {
    /** More than anybody decides in a sitting. */
    private static final int MOST = 1_000;

    @Parameters(arity = "0..*", paramLabel = "QUERY", description = "Only what a search for it finds.")
    private List<String> words = List.of();

    @Option(names = "--actors", description = "Who may be one, rather than statements.")
    private boolean actors;

    @Option(names = "--by", paramLabel = "NAME", description = "Who judges. Default: your name on this machine.")
    private @Nullable String by;

    ReviewCommand(Terminal terminal, Session session) {
        super(terminal, session);
    }

    @Override
    int on(Desk desk) throws IOException, LedgerException, SearchException, QueryException {
        Review.Reviewer reviewer = new Review.Reviewer(
                by == null ? session().person() : by, session().clock());
        if (actors) {
            return walkActors(desk, reviewer);
        }
        Judging judging = new Judging(desk.ledger(), session().clock());
        try (Search search = search(desk);
                Keys keys = Keys.of(terminal())) {
            String query = String.join(" ", words);
            new Review(judging, reviewer.name(), keys, this::print, terminal().outScreen())
                    .walk(new Unjudged(desk, from -> search.uncertainFirst(query, from, Unjudged.PAGE), j -> true));
        }
        return FINE;
    }

    private int walkActors(Desk desk, Review.Reviewer reviewer) throws IOException, LedgerException {
        if (!words.isEmpty()) {
            throw misused("--actors goes without a query");
        }
        Cast cast = cast(desk);
        try (Keys keys = Keys.of(terminal())) {
            new ActorReview(desk, reviewer, keys, this::print, terminal().outScreen())
                    .walk(cast, cast.groups().proposals(null, MOST));
        }
        return FINE;
    }
}
