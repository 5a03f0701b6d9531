package org.hearsay.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.Reading;
import org.hearsay.app.Sentence;
import org.hearsay.app.Texts;
import org.hearsay.app.desk.Corroboration;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.page.Moment;
import org.hearsay.attribution.Attribution;
import org.hearsay.corroboration.Report;
import org.hearsay.corroboration.claim.Account;
import org.hearsay.ledger.Judged;
import org.hearsay.ledger.Judgement;
import org.hearsay.ledger.LedgerException;
import org.hearsay.text.CodePoints;
import org.hearsay.text.Document;
import org.hearsay.text.Publication;
import org.hearsay.time.Dating;
import org.hearsay.time.Timex;
import org.jspecify.annotations.Nullable;

/** Makes the lines of accounts: only the documents of those that are shown are looked up. For one thread. */
final class AccountLines {
    private final Desk desk;
    private final Corroboration corroboration;
    private final Texts texts;
    private final Moment moment;

    AccountLines(Desk desk, Corroboration corroboration, Texts texts) {
        this.desk = desk;
        this.corroboration = corroboration;
        this.texts = texts;
        this.moment = new Moment(texts);
    }

    /** Some accounts put beside one, with their days on one scale. */
    List<AccountLine> of(Account base, List<Account> shown) throws LedgerException {
        String words = words(base);
        List<AccountLine> lines = new ArrayList<>();
        for (Account account : shown) {
            lines.add(line(account, base, words));
        }
        return drawn(lines);
    }

    static List<AccountLine> drawn(List<AccountLine> lines) {
        Strip scale = Strip.over(lines.stream()
                .flatMap(l -> Stream.concat(Stream.of(l.said(), l.reported()), l.happened().stream())));
        return scale == null
                ? lines
                : lines.stream()
                        .map(l -> l.drawn(scale.picture(l.happened(), l.said(), l.reported(), "")))
                        .toList();
    }

    String words(Account account) throws LedgerException {
        return account.place().in(corroboration.document(account.document()).text());
    }

    /** When an account was said, by its document; empty if that does not tell. */
    String said(Account account) throws LedgerException {
        return said(corroboration.report(account.document()), attribution(account));
    }

    AccountLine line(Account account, Account base, String beside) throws LedgerException {
        Document document = corroboration.document(account.document());
        Publication publication = document.publication();
        boolean isBase = account.id().equals(base.id());
        String words = account.place().in(document.text());
        List<Judged> judged = isBase
                ? List.of()
                : desk.ledger().judgements(new Judgement.OnClaims(base.id(), account.id(), true, "").subject());
        List<JudgedLine> standing = JudgedLine.standing(judged, "", texts);
        Attribution attribution = attribution(account);
        Report report = corroboration.report(account.document());
        Reading reading = corroboration.reading(account.document());
        Card card = attribution == null
                ? null
                : Card.inContext(new Desk.Statement(reading, attribution), report.actors(), texts);
        return new AccountLine(
                account.id(),
                card == null ? place(account, document) : card.address(),
                DocumentLine.title(publication, texts.get("documents.untitled")),
                publication.publisher() == null ? texts.get("documents.nopublisher") : publication.publisher(),
                publication.published() == null ? "" : publication.published().toString(),
                said(report, attribution),
                account.days(),
                card == null ? List.of(texts.get("claim.own")) : card.chain(),
                isBase ? List.of(new Card.Piece("same", words)) : WordDiff.of(beside, words),
                card == null ? Sentence.NONE : card.facts(),
                "",
                standing,
                standing.isEmpty() ? 0 : standing.getLast().entry(),
                isBase);
    }

    private @Nullable Attribution attribution(Account account) throws LedgerException {
        return account.own()
                ? null
                : corroboration.reading(account.document()).attributions().stream()
                        .filter(a -> a.id().equals(account.id()))
                        .findFirst()
                        .orElse(null);
    }

    private String said(Report report, @Nullable Attribution a) {
        if (a == null) {
            return "";
        }
        Timex said =
                Dating.of(report.document().text(), a, report.dates().all()).statement();
        return said == null ? "" : moment.of(said);
    }

    private static String place(Account account, Document document) {
        CodePoints points = new CodePoints(document.text());
        return Addresses.of(
                DocumentLine.address(account.document()),
                "at",
                account.place().stream()
                        .limit(1)
                        .map(s -> points.count(s.begin()) + "-" + points.count(s.end()))
                        .collect(Collectors.joining()));
    }
}
