package org.hearsay.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hearsay.actor.Bearer;
import org.hearsay.actor.Group;
import org.hearsay.app.desk.Cast;
import org.hearsay.app.desk.Desk;
import org.hearsay.ledger.Judgement;
import org.hearsay.ledger.LedgerException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A person's word on whether two actors are one. */
abstract class DecideCommand extends LedgerCommand {
    private static final int NAMED = 5;

    private final boolean same;

    @Parameters(index = "0", paramLabel = "ONE", description = "A name, or an id as \"hearsay actors\" prints it.")
    private String one = "";

    @Parameters(index = "1", paramLabel = "OTHER", description = "Likewise.")
    private String other = "";

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why.")
    private String reason = "";

    @Option(names = "--by", paramLabel = "NAME", description = "Who judges. Default: your name on this machine.")
    private @Nullable String by;

    DecideCommand(Terminal terminal, Session session, boolean same) {
        super(terminal, session);
        this.same = same;
    }

    @Override
    final int on(Desk desk) throws IOException, LedgerException {
        Cast before = cast(desk);
        Bearer first = meant(before, one);
        Bearer second = meant(before, other);
        if (first == null || second == null) {
            return FAILED;
        }
        if (first.equals(second)) {
            terminal().complain(CastText.shown(first) + ": is meant by both; give the ids of two");
            return FAILED;
        }
        long entry = judge(desk, by, judgement(first, second, same, reason));
        Cast after = cast(desk);
        Group a = Objects.requireNonNull(after.groups().of(first));
        Group b = Objects.requireNonNull(after.groups().of(second));
        printLine("Judgement " + entry + " is kept: " + CastText.shown(first) + " and " + CastText.shown(second)
                + (same ? " are one" : " are two") + ". To take it back: hearsay undo " + entry);
        if (same && a != b) {
            printLine("They stay apart all the same" + CastText.by(after.decided(a, b))
                    + ": hearsay journal tells which judgement to take back first");
        } else {
            printLine(CastText.line(a));
            if (a != b) {
                printLine(CastText.line(b));
            }
        }
        return FINE;
    }

    static Judgement judgement(Bearer one, Bearer other, boolean same, String reason) {
        return new Judgement.OnActors(place(one), place(other), same, reason);
    }

    private static Judgement.Place place(Bearer bearer) {
        return new Judgement.Place(bearer.document(), bearer.place());
    }

    /** Null if nobody is meant, or several are: that was said. */
    private @Nullable Bearer meant(Cast cast, String told) {
        List<Bearer> meant = cast.meant(told);
        if (meant.size() == 1) {
            return meant.getFirst();
        }
        terminal()
                .complain(
                        meant.isEmpty()
                                ? told + ": is nobody in this ledger; \"hearsay actors WORD\" looks for words of names"
                                : told + ": may be any of " + meant.size() + ": "
                                        + meant.stream()
                                                .limit(NAMED)
                                                .map(CastText::shown)
                                                .collect(Collectors.joining(", "))
                                        + (meant.size() > NAMED ? ", ..." : "") + "; give the id in [ ]");
        return null;
    }
}
