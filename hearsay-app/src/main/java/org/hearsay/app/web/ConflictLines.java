package org.hearsay.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.app.EnumWords;
import org.hearsay.app.Sentence;
import org.hearsay.app.Texts;
import org.hearsay.app.desk.Corroboration;
import org.hearsay.attribution.Stance;
import org.hearsay.corroboration.conflict.Account;
import org.hearsay.corroboration.conflict.Comparison;
import org.hearsay.corroboration.conflict.Difference;
import org.hearsay.corroboration.conflict.EventFigure;
import org.hearsay.corroboration.conflict.Matter;
import org.hearsay.corroboration.conflict.Reason;
import org.hearsay.corroboration.conflict.Verdict;
import org.hearsay.ledger.LedgerException;
import org.hearsay.text.CodePoints;
import org.hearsay.text.Document;
import org.jspecify.annotations.Nullable;

/** What the documents of one event do not agree on, as pages tell it. For one thread. */
final class ConflictLines {
    /** Of one figure, so many voices are shown; the rest is counted. */
    private static final int VOICES = 40;

    private static final int LONGEST = 240;

    private final Corroboration corroboration;
    private final Texts texts;

    ConflictLines(Corroboration corroboration, Texts texts) {
        this.corroboration = corroboration;
        this.texts = texts;
    }

    /** Figures of which one account at least is wanted; with all accounts, for a range is one of all. */
    List<FigureLine> figures(Comparison comparison, Predicate<Account> wanted) throws LedgerException {
        List<FigureLine> lines = new ArrayList<>();
        for (EventFigure figure : comparison.figures()) {
            if (figure.accounts().stream().anyMatch(wanted)) {
                lines.add(figure(figure));
            }
        }
        return lines;
    }

    private FigureLine figure(EventFigure figure) throws LedgerException {
        List<VoiceLine> voices = new ArrayList<>();
        for (Account account : figure.accounts().stream().limit(VOICES).toList()) {
            voices.add(voice(account));
        }
        int more = figure.accounts().size() - voices.size();
        String lowest = number(figure.lowest());
        String highest = number(figure.highest());
        String told = Stream.of(
                        figure.mostNamed() == null ? "" : texts.get("figure.named", number(figure.mostNamed())),
                        figure.mostSupported() == null
                                ? ""
                                : texts.get("figure.supported", number(figure.mostSupported())))
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining("; "));
        return new FigureLine(
                counted(figure.counts()),
                lowest.equals(highest) ? lowest : texts.get("figure.range", lowest, highest),
                lowest.equals(highest) ? "" : told,
                FigurePicture.of(figure),
                voices,
                more == 0 ? "" : texts.get("journal.more", more));
    }

    /** Differences that are wanted, at most so many; conflicts first. */
    List<DifferenceLine> differences(Comparison comparison, Predicate<Difference> wanted, int most)
            throws LedgerException {
        List<DifferenceLine> lines = new ArrayList<>();
        for (Difference difference : comparison.differences()) {
            if (lines.size() < most && wanted.test(difference)) {
                lines.add(new DifferenceLine(
                        EnumWords.of(difference.verdict()),
                        told(difference),
                        Sentence.joined(
                                "; ",
                                difference.reasons().stream().map(this::reason).toList()),
                        voice(difference.one()),
                        denies(difference) ? denied(voice(difference.other())) : voice(difference.other())));
            }
        }
        return lines;
    }

    /** Whether the words of the other are denied by who is cited with them; a "not" in the words is seen anyway. */
    private boolean denies(Difference difference) throws LedgerException {
        Account other = difference.other();
        return difference.matter() == Matter.DENIAL
                && corroboration.reading(other.document()).attributions().stream()
                        .anyMatch(a -> a.stance() == Stance.DENIES
                                && a.id().equals(other.voice().attribution()));
    }

    private VoiceLine denied(VoiceLine line) {
        String words = texts.get("conflict.denied", line.words());
        return new VoiceLine(line.says(), words, line.day(), line.chain(), line.address(), line.title());
    }

    /** That both can hold is no news. */
    static boolean matters(Difference difference) {
        return difference.verdict() != Verdict.NONE;
    }

    private Sentence told(Difference difference) {
        Sentence told = Sentence.own(texts.get("conflict." + EnumWords.of(difference.verdict())) + ": "
                + texts.get("matter." + EnumWords.of(difference.matter())));
        return with(told, counted(difference.about()));
    }

    /** What most figures of events count has a word of ours. */
    private String counted(String what) {
        String key = "counts." + what;
        return texts.has(key) ? texts.get(key) : what;
    }

    private Sentence reason(Reason reason) {
        return with(
                Sentence.own(texts.get("reason." + EnumWords.of(reason.kind()))),
                reason.detail().isBlank() ? "" : Excerpt.of(reason.detail(), LONGEST));
    }

    /** @param detail of the documents, or figures in the words that the JSON has; empty for none */
    private static Sentence with(Sentence told, String detail) {
        return detail.isEmpty()
                ? told
                : Sentence.joined("", List.of(told, Sentence.own(" ("), Sentence.english(detail), Sentence.own(")")));
    }

    private VoiceLine voice(Account account) throws LedgerException {
        Document document = corroboration.document(account.document());
        CodePoints points = new CodePoints(document.text());
        List<String> chain = account.voice().chain().isEmpty()
                ? List.of(Objects.requireNonNullElse(
                        document.publication().publisher(), texts.get("documents.nopublisher")))
                : account.voice().chain();
        return new VoiceLine(
                Excerpt.of(says(account), LONGEST),
                Excerpt.of(account.text().replaceAll("\\s+", " "), LONGEST),
                account.published() == null
                        ? texts.get("documents.nodate")
                        : account.published().toString(),
                chain,
                Addresses.of(
                        DocumentLine.address(account.document()),
                        "at",
                        points.count(account.words().begin()) + "-"
                                + points.count(account.words().end())),
                DocumentLine.title(document.publication(), texts.get("documents.untitled")));
    }

    /** "at least 9" for a figure that is open at one end. */
    private String says(Account account) {
        Double low = account.low();
        Double high = account.high();
        if (account.value() != null || (low == null && high == null)) {
            return account.says();
        }
        return low == null
                ? texts.get("figure.most", number(high))
                : high == null
                        ? texts.get("figure.least", number(low))
                        : texts.get("figure.range", number(low), number(high));
    }

    private String number(@Nullable Double number) {
        if (number == null) {
            return texts.get("figure.open");
        }
        return number == Math.rint(number) ? String.format(Locale.ROOT, "%,.0f", number) : number.toString();
    }
}
