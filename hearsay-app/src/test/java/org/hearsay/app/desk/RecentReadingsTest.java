package org.hearsay.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.hearsay.Reading;
import org.hearsay.app.Marked;
import org.hearsay.ledger.Change;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerException;
import org.hearsay.ledger.MemoryLedger;
import org.hearsay.ledger.Original;
import org.hearsay.ledger.ReadingRecord;
import org.junit.jupiter.api.Test;

/** Documents are remembered, but never longer than they are so. */
class RecentReadingsTest {
    private final Ledger ledger = new MemoryLedger("ledger");
    private final Reading quay = Marked.reading("[1s:Lena Marsh] [1c:said] [1t:that the quay is shut].");
    private final String id = quay.document().id();
    private final RecentReadings recent = new RecentReadings(ledger);

    @Test
    void whatDidNotChangeIsTakenApartOnce() throws Exception {
        append(seen(), new Change.Read(quay.record()));
        RecentReadings.Found first = found();
        append(new Change.Imported("b.txt", "is encrypted"));
        assertThat(found()).isSameAs(first);
        assertThat(found().report()).isSameAs(first.report());
        assertThat(recent.document(id)).isEqualTo(quay.document());
        assertThat(recent.upToDate().reading("nosuch")).isNull();
    }

    @Test
    void whatIsReadAnewIsNew() throws Exception {
        append(seen());
        assertThat(recent.upToDate().reading(id)).isNull();
        append(new Change.Read(quay.record()));
        assertThat(found().reading().attributions()).hasSize(1);
        append(new Change.Read(new ReadingRecord(id, "another reader", List.of(), List.of(), List.of(), List.of())));
        assertThat(found().reading().attributions()).isEmpty();
    }

    @Test
    void whatIsErasedIsForgotten() throws Exception {
        append(seen(), new Change.Read(quay.record()));
        assertThat(found().reading()).isEqualTo(quay);
        append(new Change.Erased(id, "asked for"));
        assertThat(recent.upToDate().reading(id)).isNull();
        assertThat(recent.document(id)).isNull();
    }

    private RecentReadings.Found found() throws LedgerException {
        return Objects.requireNonNull(recent.upToDate().reading(id));
    }

    private Change seen() {
        byte[] bytes = quay.document().text().getBytes(StandardCharsets.UTF_8);
        return new Change.Seen(quay.document(), "a.txt", new Original(bytes, "text/plain"));
    }

    private void append(Change... changes) throws LedgerException {
        ledger.append(Instant.EPOCH, "hearsay", List.of(changes));
    }
}
