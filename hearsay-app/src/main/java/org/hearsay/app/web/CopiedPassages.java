package org.hearsay.app.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.hearsay.app.Texts;
import org.hearsay.app.desk.Corroboration;
import org.hearsay.app.page.Extras;
import org.hearsay.corroboration.copy.Copy;
import org.hearsay.ledger.LedgerException;
import org.hearsay.text.Document;
import org.hearsay.text.Span;

/** Tells of a document's passages where else they stand. For one thread. */
final class CopiedPassages {
    private final Corroboration corroboration;
    private final Texts texts;

    CopiedPassages(Corroboration corroboration, Texts texts) {
        this.corroboration = corroboration;
        this.texts = texts;
    }

    /** A passage and the copy that it is of; its number is that of the page that compares both. */
    private record Passage(Span span, int number, Copy copy) {}

    /** The copies it has a part in, those that share most first. */
    static List<Copy> copies(Corroboration corroboration, String document) throws LedgerException {
        return corroboration.copies(document).stream()
                .filter(Copy::isCopy)
                .sorted(Comparator.comparingDouble((Copy c) -> -c.share()).thenComparing(Copy::second))
                .toList();
    }

    /** Stretches throughout which the same documents have the words, in order. */
    List<Extras.Copied> in(String document) throws LedgerException {
        List<Passage> passages = new ArrayList<>();
        TreeSet<Integer> cuts = new TreeSet<>();
        for (Copy copy : copies(corroboration, document)) {
            for (int i = 0; i < copy.passages().size(); i++) {
                Span cover = copy.passages().get(i).first().cover();
                passages.add(new Passage(cover, i + 1, copy));
                cuts.add(cover.begin());
                cuts.add(cover.end());
            }
        }
        List<Extras.Copied> copied = new ArrayList<>();
        Integer begin = null;
        for (int cut : cuts) {
            if (begin != null) {
                Span here = new Span(begin, cut);
                List<Passage> those =
                        passages.stream().filter(p -> p.span().contains(here)).toList();
                if (!those.isEmpty()) {
                    copied.add(copied(here, those));
                }
            }
            begin = cut;
        }
        return copied;
    }

    private Extras.Copied copied(Span span, List<Passage> passages) throws LedgerException {
        Passage first = passages.getFirst();
        Document other = corroboration.document(first.copy().second());
        String publisher = other.publication().publisher();
        String name = publisher == null
                ? DocumentLine.title(other.publication(), texts.get("documents.untitled"))
                : publisher;
        long more = passages.stream().map(p -> p.copy().second()).distinct().count() - 1;
        return new Extras.Copied(
                span,
                texts.get("copied.also", name, more),
                CompareView.address(first.copy().first(), first.copy().second()) + "#a" + first.number());
    }
}
