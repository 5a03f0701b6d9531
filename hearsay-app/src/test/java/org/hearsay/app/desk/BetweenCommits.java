package org.hearsay.app.desk;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hearsay.ledger.Change;
import org.hearsay.ledger.Kept;
import org.hearsay.ledger.Original;
import org.hearsay.ledger.ReadingRecord;
import org.hearsay.search.Index;
import org.hearsay.text.Document;

/** A process of its own: commits documents to the ledger, puts them into the index, and waits there to be killed. */
final class BetweenCommits {
    static final String READY = "in the ledger, not in the index";

    private BetweenCommits() {}

    /** Takes the ledger's folder, the number of the first document and how many. */
    public static void main(String[] arguments) throws Exception {
        int first = Integer.parseInt(arguments[1]);
        try (Desk desk = Desk.open(arguments[0], Path.of(arguments[0]).resolve("cache"));
                Index index = desk.index();
                Index.Update update = index.update()) {
            for (int i = first; i < first + Integer.parseInt(arguments[2]); i++) {
                Document document = Document.of("The quay number" + i + " is shut, the harbour office wrote.");
                desk.ledger().append(Instant.EPOCH, "hearsay", seenAndRead(document, i));
                Kept kept = Objects.requireNonNull(desk.ledger().document(document.id()));
                update.put(Described.unread(kept));
            }
            System.out.println(READY);
            Thread.sleep(600_000);
        }
    }

    private static List<Change> seenAndRead(Document document, int number) {
        List<Change> changes = new ArrayList<>();
        byte[] bytes = document.text().getBytes(StandardCharsets.UTF_8);
        changes.add(new Change.Seen(document, number + ".txt", new Original(bytes, "text/plain")));
        changes.add(new Change.Read(
                new ReadingRecord(document.id(), "none-1", List.of(), List.of(), List.of(), List.of())));
        return changes;
    }
}
