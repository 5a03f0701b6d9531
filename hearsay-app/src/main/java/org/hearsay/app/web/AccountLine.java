package org.hearsay.app.web;

import java.util.List;
import org.hearsay.app.Sentence;

/**
 * One account of a claim as its page shows it. A value.
 *
 * @param id of the account
 * @param address of its place in its document
 * @param title of the document
 * @param publisher of the document, in words of ours if it is not known
 * @param reported the day the document came out; empty if it is not known
 * @param said when it was said, by the document; empty if the document does not tell
 * @param happened the days it speaks of
 * @param chain on whose word, the publisher first
 * @param words what is the same as in the account it is put beside, and what differs
 * @param facts how it was said
 * @param strip picture of its days
 * @param judged what persons said of it and the account it is put beside
 * @param seen number of the judgement in force; 0 if there is none
 * @param base whether it is the account that the others are put beside
 */
public record AccountLine(
        String id,
        String address,
        String title,
        String publisher,
        String reported,
        String said,
        List<String> happened,
        List<String> chain,
        List<Card.Piece> words,
        Sentence facts,
        String strip,
        List<JudgedLine> judged,
        long seen,
        boolean base) {
    public AccountLine {
        happened = List.copyOf(happened);
        chain = List.copyOf(chain);
        words = List.copyOf(words);
        judged = List.copyOf(judged);
    }

    /** All that is shown of the document. */
    public String text() {
        return Card.text(words);
    }

    AccountLine drawn(String strip) {
        return new AccountLine(
                id, address, title, publisher, reported, said, happened, chain, words, facts, strip, judged, seen,
                base);
    }
}
