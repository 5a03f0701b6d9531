package org.hearsay.app.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.Judged;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerException;
import org.jspecify.annotations.Nullable;

/** What people decided, the newest first. Safe to share between threads. */
public final class Journal {
    private static final int WINDOW = 1_000;

    private static final int SAMPLE = 3;

    private final Ledger ledger;
    private final int mostWindows;
    private volatile long known;

    /** @param mostWindows so many thousand entries are looked through at once: most are not about decisions */
    public Journal(Ledger ledger, int mostWindows) {
        this.ledger = ledger;
        this.mostWindows = mostWindows;
    }

    /**
     * What was decided at once: one entry, or several that were written together.
     *
     * @param first number of the first entry
     * @param last number of the last
     * @param subject of the first entry
     * @param detail of the first entry
     * @param sample the judgements of the first few of them
     */
    public record Deed(
            Entry.Kind kind,
            Instant at,
            String by,
            long first,
            long last,
            String subject,
            String detail,
            List<Judged> sample) {
        public Deed {
            sample = List.copyOf(sample);
        }

        public long count() {
            return last - first + 1;
        }

        /** "17", or "17-43": what {@code undo} is told. */
        public String numbers() {
            return Journal.numbers(first, last);
        }
    }

    /** What people call entries by: "17", or "17-43" for all of these. */
    public static String numbers(long first, long last) {
        return first == last ? Long.toString(first) : first + "-" + last;
    }

    /**
     * Deeds, the newest first.
     *
     * @param before number of an entry before which they are; 0 for the newest
     */
    public Page newestFirst(long before, int most) throws LedgerException {
        long end = before == 0 ? last() + 1 : before;
        List<List<Entry>> groups = new ArrayList<>();
        for (int windows = 1; end > 1; windows++) {
            long begin = Math.max(1, end - WINDOW);
            for (Entry entry : ledger.after(begin - 1, (int) (end - begin)).reversed()) {
                if (!groups.isEmpty() && together(entry, groups.getLast().getLast())) {
                    groups.getLast().add(entry);
                } else if (entry.kind().isDecision()) {
                    if (groups.size() == most) {
                        return new Page(deeds(groups), entry.sequence() + 1);
                    }
                    groups.add(new ArrayList<>(List.of(entry)));
                }
            }
            end = begin;
            boolean isWhole = groups.isEmpty() || groups.getLast().getLast().sequence() > end;
            if (windows >= mostWindows && isWhole && end > 1) {
                return new Page(deeds(groups), end);
            }
        }
        return new Page(deeds(groups), 0);
    }

    /**
     * Some deeds.
     *
     * @param before where those that follow begin; 0 if there are none
     */
    public record Page(List<Deed> deeds, long before) {
        public Page {
            deeds = List.copyOf(deeds);
        }
    }

    /**
     * Deeds, the oldest first: some thousand of those that follow an entry.
     *
     * @param after number of an entry after which they are; that of the last of a deed, or 0
     * @param all also what was added and read, each by itself
     */
    public List<Deed> oldestFirst(long after, boolean all) throws LedgerException {
        List<List<Entry>> groups = new ArrayList<>();
        long last = after;
        for (List<Entry> page = page(last, all); !page.isEmpty(); page = page(last, all)) {
            for (Entry entry : page) {
                if (!groups.isEmpty() && together(groups.getLast().getLast(), entry)) {
                    groups.getLast().add(entry);
                } else if (groups.size() == WINDOW) {
                    return deeds(groups.stream().map(List::reversed).toList());
                } else {
                    groups.add(new ArrayList<>(List.of(entry)));
                }
            }
            last = page.getLast().sequence();
        }
        return deeds(groups.stream().map(List::reversed).toList());
    }

    private List<Entry> page(long after, boolean all) throws LedgerException {
        return all ? ledger.after(after, WINDOW) : ledger.decisionsAfter(after, WINDOW);
    }

    /** Number of the ledger's last entry; 0 if it is empty. Looked for by strides that grow and shrink: nothing tells it. */
    private long last() throws LedgerException {
        long last = known;
        long stride = 1;
        while (stride > 0) {
            boolean isThere = !ledger.after(last + stride - 1, 1).isEmpty();
            last = isThere ? last + stride : last;
            stride = isThere ? stride * 2 : stride / 2;
        }
        known = last;
        return last;
    }

    /** Written at once: the same person, at the very same time, one after the other. */
    private static boolean together(Entry earlier, Entry next) {
        return (next.kind() == Entry.Kind.JUDGED || next.kind() == Entry.Kind.WITHDRAWN)
                && earlier.kind() == next.kind()
                && earlier.at().equals(next.at())
                && earlier.by().equals(next.by());
    }

    private List<Deed> deeds(List<List<Entry>> groups) throws LedgerException {
        List<Deed> deeds = new ArrayList<>();
        for (List<Entry> group : groups) {
            Entry first = group.getLast();
            List<Judged> sample = new ArrayList<>();
            for (int i = group.size() - 1; i >= Math.max(0, group.size() - SAMPLE); i--) {
                Judged judged = judged(group.get(i));
                if (judged != null) {
                    sample.add(judged);
                }
            }
            deeds.add(new Deed(
                    first.kind(),
                    first.at(),
                    first.by(),
                    first.sequence(),
                    group.getFirst().sequence(),
                    first.subject(),
                    first.detail(),
                    sample));
        }
        return deeds;
    }

    private @Nullable Judged judged(Entry entry) throws LedgerException {
        return switch (entry.kind()) {
            case JUDGED -> ledger.judgement(entry.sequence());
            case WITHDRAWN -> ledger.judgement(Long.parseLong(entry.subject()));
            default -> null;
        };
    }
}
