package org.hearsay.app.cli;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.app.desk.Desk;
import org.hearsay.ledger.Judged;
import org.hearsay.ledger.Judgement;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A person's word on a publisher. */
@Command(
        name = "rate",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        description = "Say how far a publisher is to be trusted; without a name, list who was rated.",
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  hearsay rate \"Daily Courier\" 2 --reason \"prints what the port tells it\"",
            "  hearsay rate"
        })
final class RateCommand extends LedgerCommand {
    @Parameters(index = "0", arity = "0..1", paramLabel = "PUBLISHER", description = "As documents name it.")
    private @Nullable String publisher;

    @Parameters(index = "1", arity = "0..1", paramLabel = "RATING", description = "1, not at all, to 5.")
    private @Nullable Integer rating;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why.")
    private String reason = "";

    @Option(names = "--by", paramLabel = "NAME", description = "Who judges. Default: your name on this machine.")
    private @Nullable String by;

    RateCommand(Terminal terminal, Session session) {
        super(terminal, session);
    }

    @Override
    int on(Desk desk) throws IOException, LedgerException {
        if (publisher == null) {
            for (Judged judged : rated(desk.ledger()).values()) {
                if (judged.judgement() instanceof Judgement.OnPublisher on) {
                    printLine(on.publisher() + ": " + on.rating() + " of 5, by " + judged.by()
                            + (on.reason().isEmpty() ? "" : " (" + on.reason() + ")"));
                }
            }
            return FINE;
        }
        if (rating == null || rating < 1 || rating > 5) {
            throw misused("a rating is 1, not to be trusted at all, to 5");
        }
        Judgement judgement = new Judgement.OnPublisher(publisher, rating, reason);
        long entry = judge(desk, by, judgement);
        printLine("Judgement " + entry + " is kept. To take it back: hearsay undo " + entry);
        return FINE;
    }

    /** The latest rating of each publisher that was not taken back. */
    private static Map<String, Judged> rated(Ledger ledger) throws LedgerException {
        Map<String, Judged> rated = new TreeMap<>();
        for (Judged judged : ledger.judgementsOf(Judgement.Kind.PUBLISHER)) {
            if (!judged.withdrawn() && judged.judgement() instanceof Judgement.OnPublisher on) {
                rated.put(on.publisher(), judged);
            }
        }
        return rated;
    }
}
