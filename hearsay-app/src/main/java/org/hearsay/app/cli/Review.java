package org.hearsay.app.cli;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.hearsay.app.desk.Desk.Statement;
import org.hearsay.app.desk.Judging;
import org.hearsay.app.desk.MisquotedException;
import org.hearsay.app.desk.Unjudged;
import org.hearsay.app.desk.Wording;
import org.hearsay.app.terminal.Safe;
import org.hearsay.app.terminal.Screen;
import org.hearsay.app.terminal.StatementText;
import org.hearsay.ledger.Judgement;
import org.hearsay.ledger.Judgement.Verdict;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.QueryException;
import org.hearsay.search.SearchException;
import org.jspecify.annotations.Nullable;

/** One sitting of one reviewer: statements are shown one by one, and judged by single keys. For one thread. */
final class Review {
    static final String KEYS = "y right, n wrong, e edit, l later, u undo, q quit";

    /** Shows text to the person. */
    interface Shown {
        void print(String text) throws IOException;
    }

    /** Who judges, and when. */
    record Reviewer(String name, InstantSource clock) {}

    /** What was judged in this sitting, to take it back by. */
    private record Done(long entry, Verdict verdict, Statement statement) {}

    private final Judging judging;
    private final String reviewer;
    private final Keys keys;
    private final Shown shown;
    private final StatementText text;
    private final Deque<Done> done = new ArrayDeque<>();
    private int accepted;
    private int rejected;
    private int corrected;

    Review(Judging judging, String reviewer, Keys keys, Shown shown, Screen screen) {
        this.judging = judging;
        this.reviewer = reviewer;
        this.keys = keys;
        this.shown = shown;
        this.text = new StatementText(screen);
    }

    void walk(Unjudged unjudged) throws IOException, LedgerException, SearchException, QueryException {
        Unjudged.Next next = unjudged.next(0);
        while (next != null && judge(next.statement())) {
            next = unjudged.next(next.after());
        }
        shown.print((next == null ? "Nothing more to judge. " : "") + accepted + " right, " + rejected + " wrong, "
                + corrected + " corrected\n");
    }

    /** Whether the person goes on. */
    private boolean judge(Statement statement) throws IOException, LedgerException {
        show(statement);
        while (true) {
            switch (keys.next()) {
                case 'y' -> {
                    keep(statement, Verdict.ACCEPTED, null);
                    return true;
                }
                case 'n' -> {
                    keep(statement, Verdict.REJECTED, null);
                    return true;
                }
                case 'e' -> {
                    Judgement.Correction correction = correction(statement);
                    if (correction != null) {
                        keep(statement, Verdict.CORRECTED, correction);
                        return true;
                    }
                }
                case 'l', ' ' -> {
                    return true;
                }
                case 'u' -> {
                    if (!undo()) {
                        return false;
                    }
                    show(statement);
                }
                case 'q', Keys.END -> {
                    return false;
                }
                default -> shown.print(KEYS + "\n");
            }
        }
    }

    private void show(Statement statement) throws IOException {
        String sure = String.format(Locale.ROOT, "%.0f", statement.attribution().confidence() * 100);
        shown.print("\n" + text.write(statement.reading(), statement.attribution()) + "read correctly with " + sure
                + " %: right? (" + KEYS + ")\n");
    }

    private void keep(Statement statement, Verdict verdict, Judgement.@Nullable Correction correction)
            throws LedgerException {
        Judgement judgement =
                new Judgement.OnAttribution(statement.attribution().id(), verdict, correction, "");
        done.push(new Done(judging.judge(reviewer, judgement), verdict, statement));
        count(verdict, 1);
    }

    private void count(Verdict verdict, int more) {
        switch (verdict) {
            case ACCEPTED -> accepted += more;
            case REJECTED -> rejected += more;
            case CORRECTED -> corrected += more;
        }
    }

    /** Takes the last judgement back, and asks for another; whether the person goes on. */
    private boolean undo() throws IOException, LedgerException {
        Done last = done.poll();
        if (last == null) {
            shown.print("Nothing was judged before this one.\n");
            return true;
        }
        count(last.verdict(), -1);
        judging.withdraw(reviewer, last.entry(), last.entry(), "taken back in review");
        return judge(last.statement());
    }

    /** Null if the person's words are not there: that was said. */
    private Judgement.@Nullable Correction correction(Statement statement) throws IOException {
        try {
            return Wording.in(statement)
                    .correction(
                            asked("Who said it, in the document's words (- for nobody)"),
                            asked("By which words is it ascribed (- for none)"),
                            asked("What is ascribed"));
        } catch (MisquotedException e) {
            shown.print(Safe.line(String.valueOf(e.getMessage())) + "\n" + KEYS + "\n");
            return null;
        }
    }

    /** What the person types; null to leave it as it was read. */
    private @Nullable String asked(String what) throws IOException {
        shown.print(what + ", Enter to leave it: ");
        String line = keys.line();
        if (line == null || line.isBlank()) {
            return null;
        }
        return line.strip().equals("-") ? "" : line.strip();
    }
}
