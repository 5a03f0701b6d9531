package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hearsay.attribution.Attribution;
import org.hearsay.ledger.Change;
import org.hearsay.ledger.Counts;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.ImportState;
import org.hearsay.ledger.Judged;
import org.hearsay.ledger.Judgement;
import org.hearsay.ledger.Judgement.Verdict;
import org.hearsay.ledger.Kept;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerException;
import org.hearsay.ledger.Original;
import org.hearsay.ledger.ReadingRecord;
import org.hearsay.text.Document;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** That a ledger keeps what it is given, and what people decide. */
abstract class KeepingContract {
    static final Instant NOW = Samples.NOW;

    static final String URI = "https://courier.example/quay";

    Ledger ledger;

    /** A ledger with nothing in it. */
    abstract Ledger fresh() throws Exception;

    /** What was written into the ledger last made, as another program would open it; the same one if it lives in memory. */
    abstract Ledger again() throws Exception;

    @BeforeEach
    void open() throws Exception {
        ledger = fresh();
    }

    @AfterEach
    void close() throws Exception {
        ledger.close();
    }

    final List<Entry> append(Change... changes) throws LedgerException {
        return ledger.append(NOW, "dana", List.of(changes));
    }

    @Test
    void whatIsWrittenIsThereForOthers() throws Exception {
        Change.Seen seen = Samples.seen("The quay is shut, Cole said.", URI, "a.html");
        Document document = seen.document();
        ReadingRecord reading = Samples.reading(document, "r1");
        assertThat(append(seen, new Change.Read(reading)))
                .containsExactly(
                        new Entry(1, NOW, "dana", Entry.Kind.SEEN, document.id(), "a.html"),
                        new Entry(2, NOW, "dana", Entry.Kind.READ, document.id(), "r1"));

        Ledger other = again();
        assertThat(other.id()).isEqualTo(ledger.id());
        Kept kept = other.document(document.id());
        assertThat(kept)
                .isEqualTo(new Kept(
                        document.id(),
                        document,
                        seen.original().sha256(),
                        "text/html",
                        List.of("a.html"),
                        NOW,
                        null,
                        1));
        assertThat(other.original(kept.originalSha256()))
                .isEqualTo(seen.original().bytes());
        assertThat(other.reading(document.id())).isEqualTo(reading);
        assertThat(other.documentOf(reading.attributions().getFirst().id())).isEqualTo(document.id());
        assertThat(other.after(0, 10)).extracting(Entry::sequence).containsExactly(1L, 2L);
    }

    @Test
    void whatIsNotThereIsNotThere() throws Exception {
        assertThat(ledger.document("none")).isNull();
        assertThat(ledger.original("none")).isNull();
        assertThat(ledger.reading("none")).isNull();
        assertThat(ledger.documentOf("none")).isNull();
        assertThat(ledger.judgement(1)).isNull();
        assertThat(ledger.judgements("none")).isEmpty();
        assertThat(ledger.after(0, 10)).isEmpty();
        assertThat(ledger.counts()).isEqualTo(new Counts(0, 0, 0, 0, 0, 0));
    }

    @Test
    void theSameFileAgainChangesNothing() throws Exception {
        Change.Seen seen = Samples.seen("The quay is shut.", URI, "a.html");
        ReadingRecord reading = Samples.reading(seen.document(), "r1");
        append(seen, new Change.Read(reading));
        assertThat(append(seen, new Change.Read(reading))).isEmpty();
        assertThat(ledger.counts()).isEqualTo(new Counts(1, 0, 1, 2, 0, 0));
    }

    @Test
    void theSameDocumentElsewhereIsAnotherSighting() throws Exception {
        append(Samples.seen("The quay is shut.", URI, "a.html"));
        assertThat(append(Samples.seen("The quay is shut.", URI, "b.html"))).hasSize(1);
        Kept kept = ledger.documentsAfter(0, 10).getFirst();
        assertThat(kept.names()).containsExactly("a.html", "b.html");
        assertThat(ledger.counts().documents()).isEqualTo(1);
    }

    @Test
    void anotherTextAtTheSameAddressIsANewVersion() throws Exception {
        Change.Seen first = Samples.seen("The quay is shut.", URI, "a.html");
        Change.Seen second = Samples.seen("The quay is open.", URI, "a.html");
        append(first);
        append(second);
        assertThat(ledger.document(first.document().id()).earlier()).isNull();
        assertThat(ledger.document(second.document().id()).earlier())
                .isEqualTo(first.document().id());
    }

    @Test
    void aNewerReaderAddsAReading() throws Exception {
        Change.Seen seen = Samples.seen("The quay is shut.", URI, "a.html");
        ReadingRecord later = Samples.reading(seen.document(), "r2");
        append(seen, new Change.Read(Samples.reading(seen.document(), "r1")), new Change.Read(later));
        assertThat(ledger.reading(seen.document().id())).isEqualTo(later);
        assertThat(ledger.reading(seen.document().id(), "r1")).isNotNull().isNotEqualTo(later);
        assertThat(ledger.counts()).isEqualTo(new Counts(1, 0, 2, 2, 0, 0));
    }

    @Test
    void allOrNothing() throws Exception {
        Change.Seen seen = Samples.seen("The quay is shut.", URI, "a.html");
        Document unknown = Samples.document("Another text.", "x");
        assertThatThrownBy(() -> append(seen, new Change.Read(Samples.reading(unknown, "r1"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no document");
        assertThatThrownBy(() -> append(seen, new Change.Withdrawn(1, "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no judgement");
        assertThat(ledger.after(0, 10)).isEmpty();
        assertThat(ledger.document(seen.document().id())).isNull();
    }

    @Test
    void pagesOfEntriesAndDocuments() throws Exception {
        assertThat(ledger.last()).isZero();
        for (int i = 0; i < 7; i++) {
            append(Samples.seen("Text number " + i, "u" + i, "f" + i));
        }
        assertThat(ledger.last()).isEqualTo(7);
        assertThat(ledger.after(3, 2)).extracting(Entry::sequence).containsExactly(4L, 5L);
        assertThat(ledger.documentsAfter(5, 10)).extracting(Kept::sequence).containsExactly(6L, 7L);
        append(Samples.seen("Text number 6", "u6", "elsewhere"));
        assertThat(ledger.documentsAfter(5, 10))
                .extracting(Kept::names)
                .containsExactly(List.of("f5"), List.of("f6", "elsewhere"));
        assertThat(ledger.documentsAfter(4, 1)).extracting(Kept::names).containsExactly(List.of("f4"));
    }

    @Test
    void judgementsAreKeptBesideOneAnother() throws Exception {
        Judgement accepted = new Judgement.OnAttribution("t1", Verdict.ACCEPTED, null, "read it myself");
        Judgement corrected = new Judgement.OnAttribution(
                "t1",
                Verdict.CORRECTED,
                new Judgement.Correction(null, Spans.of(3, 7), Spans.of(new Span(8, 9), new Span(12, 20))),
                "");
        Judgement actors = new Judgement.OnActors(
                new Judgement.Place("d1", new Span(1, 5)),
                new Judgement.Place("d2", new Span(0, 3)),
                false,
                "brothers");
        Judgement publisher = new Judgement.OnPublisher("Daily Courier", 4, "");
        Judgement claims = new Judgement.OnClaims("t2", "t1", true, "both say that it is shut");
        append(
                new Change.Judged(accepted),
                new Change.Judged(corrected),
                new Change.Judged(actors),
                new Change.Judged(publisher),
                new Change.Judged(claims));
        assertThat(again().judgements("attribution t1"))
                .containsExactly(
                        new Judged(1, NOW, "dana", accepted, false), new Judged(2, NOW, "dana", corrected, false));
        assertThat(again().judgement(3)).isEqualTo(new Judged(3, NOW, "dana", actors, false));
        assertThat(ledger.judgements(actors.subject())).hasSize(1);
        assertThat(ledger.judgements("publisher Daily Courier")).hasSize(1);
        assertThat(again().judgements("claims t1 t2")).containsExactly(new Judged(5, NOW, "dana", claims, false));
        assertThat(ledger.judgementsOf(Judgement.Kind.ATTRIBUTION))
                .extracting(Judged::sequence)
                .containsExactly(1L, 2L);
        assertThat(ledger.judgementsOf(Judgement.Kind.CLAIMS)).hasSize(1);
    }

    @Test
    void aWithdrawnJudgementStays() throws Exception {
        append(new Change.Judged(new Judgement.OnAttribution("t1", Verdict.REJECTED, null, "")));
        append(new Change.Withdrawn(1, "by mistake"));
        assertThat(again().judgements("attribution t1"))
                .singleElement()
                .extracting(Judged::withdrawn)
                .isEqualTo(true);
        assertThat(ledger.counts().judgements()).isZero();
        assertThat(ledger.after(1, 1))
                .containsExactly(new Entry(2, NOW, "dana", Entry.Kind.WITHDRAWN, "1", "by mistake"));
    }

    @Test
    void whatCouldNotBeTakenInIsNamedUntilItCan() throws Exception {
        append(new Change.Imported("b.pdf", "is encrypted"), new Change.Imported("a.txt", null));
        assertThat(again().imports(false, "", 10))
                .containsExactly(new ImportState("a.txt", null, NOW), new ImportState("b.pdf", "is encrypted", NOW));
        assertThat(ledger.imports(true, "", 10)).extracting(ImportState::name).containsExactly("b.pdf");
        assertThat(ledger.counts().failures()).isEqualTo(1);
        append(new Change.Imported("b.pdf", null));
        assertThat(ledger.imports(true, "", 10)).isEmpty();
        assertThat(ledger.imports(false, "a.txt", 10)).hasSize(1);
    }

    @Test
    void namesCanBeProtected() throws Exception {
        append(new Change.Protected("Dana Cole", "Witness A"), new Change.Protected("Omar Halim", "Witness B"));
        append(new Change.Protected("Dana Cole", "Witness C"), new Change.Protected("Omar Halim", null));
        assertThat(again().protectedNames()).containsOnly(Map.entry("Dana Cole", "Witness C"));
    }

    @Test
    void anOriginalThatIsItsTextIsThereAllTheSame() throws Exception {
        String text = "Plain — text";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Change.Seen seen = new Change.Seen(Samples.document(text, URI), "a.txt", new Original(bytes, "text/plain"));
        append(seen);
        assertThat(again().original(seen.original().sha256())).isEqualTo(bytes);
    }

    @Test
    void oddNamesAreKept() throws Exception {
        String odd = "nul\u0000 half\uD800 'quote\" ; DROP TABLE entry; -- 🛶 \u202E" + "x".repeat(5_000);
        append(
                Samples.seen("Text with 🛶 and \u202E and 'quotes'.", odd, odd),
                new Change.Imported(odd, odd),
                new Change.Protected(odd, odd),
                new Change.Judged(new Judgement.OnPublisher(odd, 1, "why\u0000")));
        assertThat(ledger.documentsAfter(0, 10)).hasSize(1);
        assertThat(ledger.imports(true, "", 10)).hasSize(1);
        assertThat(ledger.judgements("publisher " + odd)).hasSize(1);
        assertThat(ledger.after(0, 10)).hasSize(4);
    }

    @Test
    void aLongTextComesBackAsItWas() throws Exception {
        String text = "The quay — is shut. 🛶 ".repeat(100_000);
        append(Samples.seen(text, URI, "a.html"));
        assertThat(ledger.documentsAfter(0, 1).getFirst().document().text()).isEqualTo(text);
    }

    @Test
    void anyReadingComesBackAsItWas() throws Exception {
        Random random = new Random(7);
        Change.Seen seen = Samples.seen("The quay is shut.", URI, "a.html");
        append(seen);
        for (int i = 0; i < 50; i++) {
            List<Attribution> attributions = new ArrayList<>();
            for (int k = 0; k < random.nextInt(5); k++) {
                attributions.add(Samples.attribution("t" + i + "-" + k, null, 1, random));
            }
            ReadingRecord reading =
                    new ReadingRecord(seen.document().id(), "r" + i, attributions, List.of(), List.of(), List.of());
            append(new Change.Read(reading));
            assertThat(ledger.reading(seen.document().id())).isEqualTo(reading);
        }
    }
}
