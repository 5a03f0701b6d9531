package org.hearsay.corroboration.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.hearsay.actor.Actor;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Evidence;
import org.hearsay.attribution.OwnVoice;
import org.hearsay.attribution.Stance;
import org.hearsay.corroboration.Report;
import org.hearsay.quantity.Quantities;
import org.hearsay.quantity.Quantity;
import org.hearsay.quantity.QuantityFinder;
import org.hearsay.text.Document;
import org.hearsay.text.Sha256;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;
import org.hearsay.time.Timex;

/** Makes accounts of what was found in a document. Immutable; safe to share between threads. */
public final class Accounts {
    /** A content of fewer telling words ("the plan", "so") is the same as any other. */
    private static final int LEAST_WORDS = 2;

    /** A sentence of the own voice must say more: nobody said that it matters. */
    private static final int LEAST_OWN_WORDS = 3;

    /** In chars: what is longer is a speech, not a claim; only its begin is compared. */
    private static final int LONGEST = 600;

    private final boolean ownVoice;

    /**
     * How to make them.
     *
     * @param ownVoice whether what a document says in its own voice is an account too, of its publisher
     */
    public Accounts(boolean ownVoice) {
        this.ownVoice = ownVoice;
    }

    /**
     * The accounts of a document, attributions first, each in text order. Whoever asks claims nothing. What says too little to be told from other things is
     * left out, and so are words of the page around the article.
     */
    public List<Account> of(Report report) {
        Document document = report.document();
        String id = document.id();
        ClaimWords words = new ClaimWords(report);
        List<Account> accounts = new ArrayList<>();
        for (Attribution attribution : report.attributions()) {
            if (attribution.stance() == Stance.ASKS || words.isCuedAbove(attribution)) {
                continue;
            }
            boolean denies = attribution.stance() == Stance.DENIES || attribution.stance() == Stance.DOUBTS;
            boolean hedged = attribution.evidence().stream().anyMatch(e -> e.of() == Evidence.Kind.HEDGE);
            add(
                    accounts,
                    report,
                    words,
                    id,
                    attribution.id(),
                    attribution.content(),
                    force(attribution),
                    denies,
                    hedged);
        }
        if (ownVoice) {
            for (Span sentence : OwnVoice.in(document.text(), report.attributions())) {
                if (endsLikeSentence(document.text(), sentence)) {
                    Spans place = Spans.of(sentence);
                    String own = ownId(id, sentence);
                    add(accounts, report, words, id, own, place, Account.Force.STATES, false, false);
                }
            }
        }
        return accounts;
    }

    /** A sentence that somebody asks about, as an account of no document: to be compared with those of documents. */
    public static Account asked(String sentence) {
        return new Account(
                "asked",
                "",
                null,
                true,
                Spans.of(0, Math.max(1, sentence.length())),
                sentence.strip(),
                Account.Force.STATES,
                false,
                Wording.isHedged(sentence),
                Wording.stems(sentence),
                Stems.of(Wording.stems(sentence)),
                figures(QuantityFinder.of(Document.of(sentence)), Spans.of(0, Math.max(1, sentence.length()))),
                List.of(),
                List.of());
    }

    /** The id of a sentence of a document's own voice. */
    public static String ownId(String document, Span sentence) {
        return Sha256.ofParts(document, "own voice", sentence.begin() + "-" + sentence.end());
    }

    private static void add(
            List<Account> accounts,
            Report report,
            ClaimWords words,
            String document,
            String id,
            Spans content,
            Account.Force force,
            boolean denies,
            boolean hedged) {
        Spans place = words.essence(content);
        String text = place == null ? "" : words.standingAlone(place);
        text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        NavigableSet<String> stems = Wording.stems(text);
        int least = content.parts().size() == 1 && id.equals(ownId(document, content.cover()))
                ? LEAST_OWN_WORDS
                : LEAST_WORDS;
        if (place == null || stems.size() < least || Wording.isBoilerplate(text)) {
            return;
        }
        accounts.add(new Account(
                id,
                document,
                report.document().publication().published(),
                least == LEAST_OWN_WORDS,
                place,
                text,
                force,
                denies,
                hedged || Wording.isHedged(text),
                stems,
                words.context(),
                figures(report.quantities(), place),
                days(report, place),
                names(report, place)));
    }

    private static Account.Force force(Attribution attribution) {
        return attribution.stance() == Stance.DEMANDS ? Account.Force.DEMANDS : Account.Force.STATES;
    }

    private static boolean endsLikeSentence(String text, Span sentence) {
        char last = text.charAt(sentence.end() - 1);
        return ".!?\"”’".indexOf(last) >= 0;
    }

    private static List<Figure> figures(Quantities quantities, Spans place) {
        TreeSet<Figure> figures = new TreeSet<>(Comparator.comparing(Figure::toString));
        for (Quantity quantity : quantities.all()) {
            Figure figure = place.contains(quantity.span().begin()) && !quantity.part() ? Figure.of(quantity) : null;
            if (figure != null) {
                figures.add(figure);
            }
        }
        return List.copyOf(figures);
    }

    private static List<String> days(Report report, Spans place) {
        return report.dates().all().stream()
                .filter(t ->
                        t.type() == Timex.Type.DATE && place.contains(t.span().begin()))
                .map(Timex::value)
                .filter(v -> v.matches("\\d{4}-\\d{2}-\\d{2}"))
                .distinct()
                .sorted()
                .toList();
    }

    /** Everybody with a name who is mentioned in the words, by their fullest names; each once. */
    private static List<Account.Named> names(Report report, Spans place) {
        TreeSet<Account.Named> names = new TreeSet<>(Comparator.comparing(Account.Named::name));
        for (Actor actor : report.actors().all()) {
            boolean here =
                    actor.names().stream().anyMatch(n -> place.contains(n.span().begin()))
                            || (!actor.unnamed() && actor.mentions().stream().anyMatch(m -> place.contains(m.begin())));
            if (here && !actor.unnamed()) {
                names.add(
                        new Account.Named(ClaimWords.lastParagraph(actor.name()).strip(), actor.type()));
            }
        }
        return List.copyOf(names);
    }
}
