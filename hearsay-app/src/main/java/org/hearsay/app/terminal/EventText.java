package org.hearsay.app.terminal;

import java.util.List;
import java.util.Locale;
import org.hearsay.app.desk.Corroboration;
import org.hearsay.corroboration.event.Event;
import org.hearsay.corroboration.event.EventPair;
import org.hearsay.corroboration.event.EventReason;
import org.hearsay.ledger.LedgerException;

/** An event for people: its documents, and why they are together. */
public final class EventText {
    /** Documents and pairs that are shown: the rest is counted. */
    private static final int MOST = 8;

    private static final String INDENT = "    ";

    private final Corroboration corroboration;
    private final Screen screen;

    public EventText(Corroboration corroboration, Screen screen) {
        this.corroboration = corroboration;
        this.screen = screen;
    }

    public String of(Event event) throws LedgerException {
        Sheet sheet = new Sheet(screen);
        head(event, corroboration, sheet);
        int many = event.documents().size();
        for (String document : event.documents().subList(0, Math.min(MOST, many))) {
            sheet.paragraph(
                    INDENT + "- ",
                    INDENT + "  ",
                    List.of(
                            new Sheet.Piece(Style.PLAIN, Titled.of(corroboration.document(document))),
                            new Sheet.Piece(Style.FAINT, Titled.id(document))));
        }
        for (EventPair link :
                event.links().subList(0, Math.min(MOST, event.links().size()))) {
            String why = String.join(
                    "; ", link.reasons().stream().map(EventReason::text).toList());
            sheet.paragraph(
                    INDENT + "* ",
                    INDENT + "  ",
                    List.of(
                            new Sheet.Piece(
                                    Style.FAINT,
                                    Titled.id(link.first()) + " and " + Titled.id(link.second())
                                            + String.format(Locale.ROOT, " %.2f:", link.score())),
                            new Sheet.Piece(Style.PLAIN, Safe.line(why))));
        }
        if (many > MOST) {
            sheet.paragraph(
                    INDENT + "  ",
                    INDENT + "  ",
                    List.of(new Sheet.Piece(Style.FAINT, "and " + (many - MOST) + " more")));
        }
        return sheet.toString();
    }

    static void head(Event event, Corroboration corroboration, Sheet sheet) throws LedgerException {
        int many = event.documents().size();
        sheet.paragraph(
                "",
                INDENT,
                List.of(
                        new Sheet.Piece(
                                Style.TITLE,
                                Titled.of(
                                        corroboration.document(event.documents().getFirst()))),
                        new Sheet.Piece(Style.PLAIN, many == 1 ? "(1 document)" : "(" + many + " documents)"),
                        new Sheet.Piece(Style.FAINT, Titled.id(event.id()))));
    }
}
