package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearsay.ledger.Change;
import org.hearsay.ledger.Counts;
import org.hearsay.ledger.Entry;
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
import org.junit.jupiter.api.Test;

/** What every ledger must do, wherever it is kept: keep, be sound, be carried elsewhere, and forget what it must. */
abstract class LedgerContract extends KeepingContract {
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
