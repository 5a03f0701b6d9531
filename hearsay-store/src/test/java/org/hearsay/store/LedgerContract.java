package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
import org.hearsay.ledger.MemoryLedger;
import org.hearsay.ledger.Original;
import org.hearsay.ledger.ReadingRecord;
import org.hearsay.ledger.Verification;
import org.hearsay.text.Document;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every ledger must do, wherever it is kept. */
abstract class LedgerContract {
    private static final Instant NOW = Samples.NOW;
    private static final String URI = "https://courier.example/quay";

    private Ledger ledger;

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

    private List<Entry> append(Change... changes) throws LedgerException {
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
        for (int i = 0; i < 7; i++) {
            append(Samples.seen("Text number " + i, "u" + i, "f" + i));
        }
        assertThat(ledger.after(3, 2)).extracting(Entry::sequence).containsExactly(4L, 5L);
        assertThat(ledger.documentsAfter(5, 10)).extracting(Kept::sequence).containsExactly(6L, 7L);
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
    void whatPeopleDidIsToldApart() throws Exception {
        append(
                Samples.seen("The quay is shut.", URI, "a.html"),
                new Change.Imported("a.html", null),
                new Change.Imported("b.pdf", "is encrypted"));
        append(new Change.Copied("/away/ledger.db", "backup"), new Change.Protected("Dana Cole", "Witness A"));
        append(new Change.Judged(new Judgement.OnPublisher("Daily Courier", 4, "")));
        append(new Change.Withdrawn(6, ""));
        assertThat(again().decisionsAfter(0, 10)).extracting(Entry::sequence).containsExactly(4L, 5L, 6L, 7L);
        assertThat(ledger.decisionsAfter(4, 2)).extracting(Entry::sequence).containsExactly(5L, 6L);
        assertThat(ledger.after(3, 1))
                .containsExactly(new Entry(4, NOW, "dana", Entry.Kind.COPIED, "/away/ledger.db", "backup"));
        assertThat(ledger.writable()).isTrue();
    }

    @Test
    void namesCanBeProtected() throws Exception {
        append(new Change.Protected("Dana Cole", "Witness A"), new Change.Protected("Omar Halim", "Witness B"));
        append(new Change.Protected("Dana Cole", "Witness C"), new Change.Protected("Omar Halim", null));
        assertThat(again().protectedNames()).containsOnly(Map.entry("Dana Cole", "Witness C"));
    }

    @Test
    void anErasedDocumentLeavesATombstone() throws Exception {
        Change.Seen seen = Samples.seen("A secret name.", URI, "secret.html");
        ReadingRecord reading = Samples.reading(seen.document(), "r1");
        String attribution = reading.attributions().getFirst().id();
        String id = seen.document().id();
        append(seen, new Change.Read(reading), new Change.Imported("secret.html", null));
        append(
                new Change.Judged(new Judgement.OnAttribution(attribution, Verdict.ACCEPTED, null, "a secret reason")),
                new Change.Judged(new Judgement.OnActors(
                        new Judgement.Place(id, new Span(1, 5)),
                        new Judgement.Place("d2", new Span(0, 3)),
                        true,
                        "a secret reason")),
                new Change.Judged(new Judgement.OnClaims("t1", attribution, true, "a secret reason")),
                new Change.Judged(new Judgement.OnClaims("t1", "t2", true, "another reason")));
        assertThat(append(new Change.Erased(id, "court order"))).hasSize(1);

        Ledger other = again();
        Kept kept = other.document(id);
        assertThat(kept.document()).isNull();
        assertThat(kept.names()).isEmpty();
        assertThat(kept.originalSha256()).isEqualTo(seen.original().sha256());
        assertThat(other.original(kept.originalSha256())).isNull();
        assertThat(other.reading(id)).isNull();
        assertThat(other.documentOf(attribution)).isNull();
        assertThat(other.judgements("attribution " + attribution)).isEmpty();
        assertThat(other.judgement(5)).isNull();
        assertThat(other.judgementsOf(Judgement.Kind.CLAIMS))
                .extracting(j -> j.judgement().reason())
                .containsExactly("another reason");
        assertThat(other.counts()).isEqualTo(new Counts(0, 1, 0, 0, 1, 0));
        assertThat(other.imports(false, "", 10)).isEmpty();
        assertThat(other.after(0, 10)).extracting(Entry::subject).doesNotContain("secret.html");
        assertThat(other.after(0, 10)).extracting(Entry::detail).doesNotContain("secret.html");

        assertThat(append(seen, new Change.Read(reading), new Change.Erased(id, "again")))
                .isEmpty();
    }

    @Test
    void whatOthersShareIsNotErased() throws Exception {
        Change.Seen mine = Samples.seen("One wire text.", "https://a.example/1", "a.html");
        Change.Seen theirs = Samples.seen("One wire text.", "https://b.example/1", "b.html");
        append(mine, theirs);
        append(new Change.Erased(mine.document().id(), ""));
        assertThat(ledger.document(theirs.document().id()).document()).isEqualTo(theirs.document());
        assertThat(ledger.original(theirs.original().sha256()))
                .isEqualTo(theirs.original().bytes());
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

    @Test
    void aSoundLedgerIsVerified() throws Exception {
        Change.Seen seen = Samples.seen("The quay is shut, and the union says that it will stay so.", URI, "a.html");
        append(seen, new Change.Read(Samples.reading(seen.document(), "r1")));
        append(Samples.seen("To be erased.", "x", "x"));
        append(new Change.Erased(ledger.documentsAfter(2, 1).getFirst().id(), ""));
        List<String> wrong = new ArrayList<>();
        assertThat(new Verification(again(), wrong::add).run(() -> {}))
                .as(wrong.toString())
                .isZero();
    }

    @Test
    void whatDoesNotHoldIsNamed() throws Exception {
        Change.Seen seen = Samples.seen("Too short.", URI, "a.html");
        ReadingRecord reading = Samples.reading(seen.document(), "r1");
        append(seen, new Change.Read(reading));
        List<String> wrong = new ArrayList<>();
        assertThat(new Verification(ledger, wrong::add).run(() -> {})).isEqualTo(2);
        assertThat(wrong)
                .containsExactly(
                        seen.document().id() + ": attribution "
                                + reading.attributions().getFirst().id() + " points outside the text",
                        seen.document().id() + ": attribution "
                                + reading.attributions().getLast().id() + " points outside the text");
    }

    @Test
    void anImportedExportIsExportedTheSame() throws Exception {
        Change.Seen seen =
                Samples.seen("The quay is shut, and the union — 🛶 — says that it will stay so.", URI, "a.html");
        ReadingRecord reading = Samples.reading(seen.document(), "r1");
        String attribution = reading.attributions().getFirst().id();
        append(seen, new Change.Read(reading), new Change.Imported("a.html", null));
        append(Samples.seen("The quay is shut, and the union — 🛶 — says that it will stay so.", URI, "b.html"));
        Document scan = Samples.scan();
        byte[] plain = "Only text.".getBytes(StandardCharsets.UTF_8);
        append(new Change.Seen(Samples.document("Only text.", "p"), "p.txt", new Original(plain, "text/plain")));
        append(new Change.Seen(
                scan, "scan.pdf", new Original("scan".getBytes(StandardCharsets.UTF_8), "application/pdf")));
        append(Samples.seen("To be erased.", "x", "x"), new Change.Imported("x", null));
        append(new Change.Judged(new Judgement.OnAttribution(attribution, Verdict.REJECTED, null, "no")));
        append(new Change.Judged(new Judgement.OnPublisher("Daily Courier", 4, "")));
        append(new Change.Withdrawn(9, "by mistake"));
        append(new Change.Erased(ledger.documentsAfter(6, 1).getFirst().id(), "court order"));
        append(new Change.Imported("z.pdf", "is encrypted"), new Change.Protected("Dana Cole", "Witness A"));
        append(new Change.Copied("/away/ledger.db", "backup"));
        byte[] first = exported(ledger);

        MemoryLedger memory = new MemoryLedger("copy");
        new LedgerImport(memory).run(new ByteArrayInputStream(first), "a file");
        assertThat(exported(memory)).isEqualTo(first);
        try (Ledger second = fresh()) {
            new LedgerImport(second).run(new ByteArrayInputStream(first), "a file");
            assertThat(exported(second)).isEqualTo(first);
            assertThat(second.counts()).isEqualTo(new Counts(3, 1, 1, 2, 1, 1));
            assertThat(second.document(scan.id()).document()).isEqualTo(scan);
            assertThat(second.reading(seen.document().id())).isEqualTo(reading);
            assertThat(second.protectedNames()).containsKey("Dana Cole");
            List<String> wrong = new ArrayList<>();
            assertThat(new Verification(second, wrong::add).run(() -> {}))
                    .as(wrong.toString())
                    .isZero();
        }
    }

    private static byte[] exported(Ledger ledger) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new LedgerExport(ledger, out).run(() -> {});
        return out.toByteArray();
    }

    @Test
    void aFileThatIsNoExportIsRefused() throws Exception {
        append(Samples.seen("The quay is shut.", URI, "a.html"));
        byte[] whole = exported(ledger);
        byte[] cut = Arrays.copyOf(whole, whole.length - 20);
        MemoryLedger memory = new MemoryLedger("copy");
        assertThatThrownBy(() -> new LedgerImport(memory).run(new ByteArrayInputStream(cut), "cut.jsonl"))
                .isInstanceOf(LedgerException.class)
                .hasMessage("cut.jsonl: line 2 cannot be understood; the file was cut off or changed");
        assertThatThrownBy(() -> new LedgerImport(memory).run(new ByteArrayInputStream(new byte[9]), "odd"))
                .isInstanceOf(LedgerException.class)
                .hasMessage("odd: is no export of a ledger that this version knows");
    }

    /** Whoever follows the log by its numbers must miss nothing, however many write. */
    @Test
    void entriesBecomeVisibleInTheirOrder() throws Exception {
        int each = 40;
        try (Ledger second = again();
                ExecutorService threads = Executors.newFixedThreadPool(3)) {
            List<Future<?>> writers = new ArrayList<>();
            for (Ledger writer : List.of(ledger, second)) {
                writers.add(threads.submit(() -> {
                    for (int i = 0; i < each; i++) {
                        writer.append(
                                NOW,
                                "w",
                                List.of(new Change.Imported("f" + i, null), new Change.Imported("g" + i, "no")));
                    }
                    return null;
                }));
            }
            long seen = 0;
            while (seen < 4L * each) {
                for (Entry entry : ledger.after(seen, 1_000)) {
                    assertThat(entry.sequence()).isEqualTo(seen + 1);
                    seen++;
                }
                for (Future<?> writer : writers) {
                    if (writer.isDone()) {
                        writer.get();
                    }
                }
            }
        }
    }
}
