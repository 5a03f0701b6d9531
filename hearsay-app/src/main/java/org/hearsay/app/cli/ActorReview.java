package org.hearsay.app.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.hearsay.Reading;
import org.hearsay.actor.Actor;
import org.hearsay.actor.Bearer;
import org.hearsay.actor.Group;
import org.hearsay.actor.Proposal;
import org.hearsay.app.desk.Cast;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.desk.Judging;
import org.hearsay.app.desk.Pace;
import org.hearsay.app.terminal.Safe;
import org.hearsay.app.terminal.Screen;
import org.hearsay.app.terminal.StatementText;
import org.hearsay.attribution.Attribution;
import org.hearsay.ledger.LedgerException;

/** One sitting of one reviewer over actors that may be one, judged by single keys. For one thread. */
final class ActorReview {
    static final String KEYS = "y one, n not one, l later, u undo, q quit";

    private final Desk desk;
    private final Review.Reviewer reviewer;
    private final Keys keys;
    private final Review.Shown shown;
    private final StatementText text;
    private final Deque<Done> done = new ArrayDeque<>();
    private int one;
    private int two;

    private record Done(long entry, boolean same, Proposal proposal) {}

    ActorReview(Desk desk, Review.Reviewer reviewer, Keys keys, Review.Shown shown, Screen screen) {
        this.desk = desk;
        this.reviewer = reviewer;
        this.keys = keys;
        this.shown = shown;
        this.text = new StatementText(screen);
    }

    /** Asks about each, those of most documents first. What earlier answers decide is not asked any more. */
    void walk(Cast cast, List<Proposal> proposals) throws IOException, LedgerException {
        boolean goesOn = true;
        Cast now = cast;
        int answered = 0;
        for (Proposal proposal : proposals) {
            if (!goesOn) {
                break;
            }
            if (one + two != answered) {
                answered = one + two;
                now = desk.cast(Pace.UNTOLD);
            }
            if (isOpen(now, proposal)) {
                goesOn = judge(proposal);
            }
        }
        shown.print((goesOn ? "Nothing more to decide. " : "") + one + " one, " + two + " not one\n");
    }

    private static boolean isOpen(Cast cast, Proposal proposal) {
        Group first = cast.groups().of(proposal.one());
        Group second = cast.groups().of(proposal.other());
        return first != null
                && second != null
                && first != second
                && cast.decided(first, second).isEmpty();
    }

    /** Whether the person goes on. */
    private boolean judge(Proposal proposal) throws IOException, LedgerException {
        show(proposal);
        while (true) {
            switch (keys.next()) {
                case 'y' -> {
                    keep(proposal, true);
                    return true;
                }
                case 'n' -> {
                    keep(proposal, false);
                    return true;
                }
                case 'l', ' ' -> {
                    return true;
                }
                case 'u' -> {
                    if (!undo()) {
                        return false;
                    }
                    show(proposal);
                }
                case 'q', Keys.END -> {
                    return false;
                }
                default -> shown.print(KEYS + "\n");
            }
        }
    }

    private void show(Proposal proposal) throws IOException, LedgerException {
        shown.print("\n" + Safe.line(CastText.line(proposal)) + "\n");
        show(proposal.first(), proposal.one());
        show(proposal.second(), proposal.other());
        shown.print("(" + KEYS + ")\n");
    }

    /** Something that somebody of that name said, to tell them by. */
    private void show(Group group, Bearer named) throws IOException, LedgerException {
        for (Bearer bearer : group.bearers()) {
            Reading reading = bearer.statements() > 0 && bearer.name().equals(named.name())
                    ? desk.reading(bearer.document())
                    : null;
            if (reading == null) {
                continue;
            }
            for (Attribution attribution : reading.attributions()) {
                Actor source = reading.actors().source(attribution);
                if (source != null && source.id().equals(bearer.actor())) {
                    shown.print(text.write(reading, attribution));
                    return;
                }
            }
        }
    }

    private void keep(Proposal proposal, boolean same) throws LedgerException {
        done.push(new Done(
                judging().judge(reviewer.name(), DecideCommand.judgement(proposal.one(), proposal.other(), same, "")),
                same,
                proposal));
        count(same, 1);
    }

    private Judging judging() {
        return new Judging(desk.ledger(), reviewer.clock());
    }

    private void count(boolean same, int more) {
        if (same) {
            one += more;
        } else {
            two += more;
        }
    }

    /** Takes the last judgement back, and asks for another; whether the person goes on. */
    private boolean undo() throws IOException, LedgerException {
        Done last = done.poll();
        if (last == null) {
            shown.print("Nothing was decided before this one.\n");
            return true;
        }
        count(last.same(), -1);
        judging().withdraw(reviewer.name(), List.of(last.entry()), "taken back in review");
        return judge(last.proposal());
    }
}
