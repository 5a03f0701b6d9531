package org.hearsay.app.terminal;

import java.util.List;
import org.hearsay.Reading;
import org.hearsay.app.ClaimWords;
import org.hearsay.app.Texts;
import org.hearsay.app.desk.Corroboration;
import org.hearsay.attribution.Attribution;
import org.hearsay.corroboration.claim.Account;
import org.hearsay.corroboration.claim.Claim;
import org.hearsay.corroboration.claim.Comparison.Relation;
import org.hearsay.corroboration.origin.OriginGraph;
import org.hearsay.corroboration.origin.OriginGraph.Origin;
import org.hearsay.ledger.LedgerException;
import org.jspecify.annotations.Nullable;

/** A claim for people: its words, how many say it and of how many origins, who, and which claims bear on it. */
public final class ClaimText {
    /** Accounts and links of one claim that are shown: the rest is counted. */
    private static final int MOST = 5;

    private static final String INDENT = "    ";

    private final Corroboration corroboration;
    private final Screen screen;
    private final Texts texts = Texts.english();

    public ClaimText(Corroboration corroboration, Screen screen) {
        this.corroboration = corroboration;
        this.screen = screen;
    }

    public String of(Corroboration.Traced traced) throws LedgerException {
        Claim claim = traced.claim();
        Sheet sheet = new Sheet(screen);
        head(corroboration, claim, texts, sheet);
        sheet.paragraph(INDENT, INDENT, List.of(new Sheet.Piece(Style.SOURCE, summary(claim, traced.graph()))));
        for (Account account :
                claim.accounts().subList(0, Math.min(MOST, claim.accounts().size()))) {
            sheet.paragraph(
                    INDENT + "- ",
                    INDENT + "  ",
                    List.of(
                            new Sheet.Piece(Style.PLAIN, voice(account)),
                            new Sheet.Piece(Style.FAINT, "[" + account.id() + "]")));
        }
        more(claim.accounts().size(), sheet);
        List<Claim.Link> links = claim.links().stream()
                .filter(l -> l.comparison().relation() != Relation.RELATED)
                .toList();
        for (Claim.Link link : links.subList(0, Math.min(MOST, links.size()))) {
            Claim other = corroboration.claim(link.claim());
            String words = other == null ? "" : Safe.line(words(corroboration, other, texts));
            sheet.paragraph(
                    INDENT + "* ",
                    INDENT + "  ",
                    List.of(
                            new Sheet.Piece(Style.CUE, bears(link.comparison().relation())),
                            new Sheet.Piece(Style.PLAIN, words),
                            new Sheet.Piece(Style.FAINT, "[" + link.claim() + "]"),
                            new Sheet.Piece(
                                    Style.FAINT,
                                    "("
                                            + Safe.line(link.comparison()
                                                    .reasons()
                                                    .getFirst()
                                                    .words()) + ")")));
        }
        more(links.size(), sheet);
        return sheet.toString();
    }

    private static String words(Corroboration corroboration, Claim claim, Texts texts) throws LedgerException {
        return ClaimWords.of(corroboration.quoted(claim.accounts().getFirst()), claim.sense(), texts);
    }

    static void head(Corroboration corroboration, Claim claim, Texts texts, Sheet sheet) throws LedgerException {
        sheet.paragraph(
                "",
                INDENT,
                List.of(
                        new Sheet.Piece(Style.TITLE, Safe.line(words(corroboration, claim, texts))),
                        new Sheet.Piece(Style.FAINT, "[" + claim.id() + "]")));
    }

    /** "4 accounts; 3 articles, 1 origin; 5 voices, 1 house". */
    static String summary(Claim claim, OriginGraph graph) {
        int accounts = claim.accounts().size();
        StringBuilder summary = new StringBuilder(accounts + (accounts == 1 ? " account; " : " accounts; "));
        summary.append(graph.summary());
        List<Origin> houses =
                graph.origins().stream().filter(o -> o.voices().size() > 1).toList();
        int voices = houses.stream().mapToInt(o -> o.voices().size()).sum();
        if (!houses.isEmpty()) {
            summary.append("; ").append(voices).append(" voices, ").append(houses.size());
            summary.append(houses.size() == 1 ? " house" : " houses");
        }
        return summary.toString();
    }

    private static void more(int all, Sheet sheet) {
        if (all > MOST) {
            sheet.paragraph(
                    INDENT + "  ",
                    INDENT + "  ",
                    List.of(new Sheet.Piece(Style.FAINT, "and " + (all - MOST) + " more")));
        }
    }

    /** "2031-03-04 Daily Courier > the union > Dana Cole". */
    private String voice(Account account) throws LedgerException {
        Reading reading = corroboration.reading(account.document());
        Attribution attribution = attribution(reading, account.id());
        String day =
                account.published() == null ? "no date" : account.published().toString();
        return attribution == null
                ? Titled.dayAndPaper(reading.document()) + ", in its own voice"
                : Safe.line(day + " " + StatementText.chain(reading, attribution));
    }

    private static @Nullable Attribution attribution(Reading reading, String id) {
        return reading.attributions().stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static String bears(Relation relation) {
        return switch (relation) {
            case CONTRADICTS -> "at odds with:";
            case ENTAILS -> "says more than:";
            case ENTAILED_BY -> "says less than:";
            case SAME -> "much like:";
            case RELATED, UNRELATED -> "beside:";
        };
    }
}
