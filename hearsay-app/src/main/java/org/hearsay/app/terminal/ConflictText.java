package org.hearsay.app.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hearsay.app.EnumWords;
import org.hearsay.app.desk.Corroboration;
import org.hearsay.corroboration.conflict.Account;
import org.hearsay.corroboration.conflict.Difference;
import org.hearsay.corroboration.conflict.EventFigure;
import org.hearsay.corroboration.conflict.Reason;
import org.hearsay.corroboration.conflict.Verdict;
import org.hearsay.ledger.LedgerException;
import org.jspecify.annotations.Nullable;

/** What the reports of an event come to, for people: its figures as ranges with who says what, then where they differ, and why. */
public final class ConflictText {
    /** Accounts of a figure, and differences of an event, that are shown: the rest is counted. */
    private static final int MOST = 10;

    private static final String INDENT = "  ";

    private final Corroboration corroboration;
    private final Screen screen;
    private final boolean all;

    /** @param all whether differences are shown that can both hold */
    public ConflictText(Corroboration corroboration, Screen screen, boolean all) {
        this.corroboration = corroboration;
        this.screen = screen;
        this.all = all;
    }

    public String of(Corroboration.Compared compared) throws LedgerException {
        Sheet sheet = new Sheet(screen);
        EventText.head(compared.event(), corroboration, sheet);
        for (EventFigure figure : compared.comparison().figures()) {
            sheet.paragraph(INDENT, INDENT, List.of(new Sheet.Piece(Style.SOURCE, range(figure))));
            for (Account account : figure.accounts()
                    .subList(0, Math.min(MOST, figure.accounts().size()))) {
                account(account, INDENT + "- ", sheet);
            }
            more(figure.accounts().size(), sheet);
        }
        List<Difference> differences = compared.comparison().differences().stream()
                .filter(d -> all || d.verdict() != Verdict.NONE)
                .toList();
        for (Difference difference : differences.subList(0, Math.min(MOST, differences.size()))) {
            difference(difference, sheet);
        }
        more(differences.size(), sheet);
        return sheet.toString();
    }

    /** "killed: 3 to 5, most named 5, best supported 5". */
    private static String range(EventFigure figure) {
        String lowest = number(figure.lowest());
        String highest = number(figure.highest());
        return Safe.line(figure.counts()) + ": "
                + (lowest.equals(highest) ? lowest : lowest + " to " + highest)
                + (figure.mostNamed() == null ? "" : ", most often named " + number(figure.mostNamed()))
                + (figure.mostSupported() == null ? "" : ", most supported " + number(figure.mostSupported()));
    }

    static String number(@Nullable Double number) {
        if (number == null) {
            return "unknown";
        }
        return number == Math.rint(number) ? String.format(Locale.ROOT, "%.0f", number) : number.toString();
    }

    private void difference(Difference difference, Sheet sheet) throws LedgerException {
        String what =
                EnumWords.of(difference.matter()) + (difference.about().isEmpty() ? "" : " " + difference.about());
        List<Sheet.Piece> pieces = new ArrayList<>();
        pieces.add(new Sheet.Piece(
                difference.verdict() == Verdict.CONFLICT ? Style.WARNING : Style.CUE,
                EnumWords.of(difference.verdict()) + " in " + Safe.line(what) + ":"));
        pieces.add(new Sheet.Piece(
                Style.PLAIN,
                difference.reasons().stream().map(ConflictText::reason).collect(Collectors.joining("; "))));
        sheet.paragraph(INDENT, INDENT + INDENT, pieces);
        account(difference.one(), INDENT + INDENT + "- ", sheet);
        account(difference.other(), INDENT + INDENT + "- ", sheet);
    }

    private static String reason(Reason reason) {
        return EnumWords.of(reason.kind()).replace('-', ' ')
                + (reason.detail().isBlank() ? "" : " (" + Safe.line(reason.detail()) + ")");
    }

    private void account(Account account, String first, Sheet sheet) throws LedgerException {
        String chain = String.join(" > ", account.voice().chain());
        String day =
                account.published() == null ? "no date" : account.published().toString();
        String voice = chain.isEmpty()
                ? Titled.dayAndPaper(corroboration.document(account.document()))
                : Safe.line(day + " " + chain);
        sheet.paragraph(
                first,
                " ".repeat(first.length()),
                List.of(
                        new Sheet.Piece(Style.TITLE, Safe.line(account.says())),
                        new Sheet.Piece(Style.PLAIN, voice + ":"),
                        new Sheet.Piece(Style.PLAIN, "\"" + Safe.line(account.text()) + "\""),
                        new Sheet.Piece(Style.FAINT, Titled.id(account.document()))));
    }

    private static void more(int many, Sheet sheet) {
        if (many > MOST) {
            sheet.paragraph(
                    INDENT + "  ",
                    INDENT + "  ",
                    List.of(new Sheet.Piece(Style.FAINT, "and " + (many - MOST) + " more")));
        }
    }
}
