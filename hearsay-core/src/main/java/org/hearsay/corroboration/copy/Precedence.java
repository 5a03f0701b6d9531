package org.hearsay.corroboration.copy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.corroboration.copy.Copy.Earlier;
import org.hearsay.corroboration.copy.CopyReason.Kind;
import org.hearsay.text.Credit;
import org.hearsay.text.Document;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tells which of two documents had their common words first, by what they say of it themselves, else by their days, else by which
 * is cut off. What weighs most decides; the rest is told beside it. A document's word on itself counts for nothing.
 */
final class Precedence {
    private final Document first;
    private final Document second;
    private final boolean firstIsCut;
    private final boolean secondIsCut;
    private final List<CopyReason> reasons = new ArrayList<>();
    private Earlier earlier = Earlier.UNKNOWN;

    /**
     * Of two documents that are known to share words.
     *
     * @param firstIsCut whether the first is the begin of the second
     * @param secondIsCut whether the second is the begin of the first
     */
    Precedence(Document first, Document second, boolean firstIsCut, boolean secondIsCut) {
        this.first = first;
        this.second = second;
        this.firstIsCut = firstIsCut;
        this.secondIsCut = secondIsCut;
        credits();
        citations();
        days();
        cuts();
        if (earlier == Earlier.UNKNOWN) {
            reasons.add(CopyReason.of(Kind.UNKNOWN, "nothing tells which of them was first"));
        }
    }

    Earlier earlier() {
        return earlier;
    }

    List<CopyReason> reasons() {
        return List.copyOf(reasons);
    }

    private void found(Earlier said, CopyReason reason) {
        reasons.add(reason);
        if (earlier == Earlier.UNKNOWN) {
            earlier = said;
        }
    }

    private void credits() {
        Credit inFirst = origin(first);
        Credit inSecond = origin(second);
        String ofFirst = first.publication().publisher();
        String ofSecond = second.publication().publisher();
        if (inSecond != null && Outlets.same(inSecond.name(), ofFirst)) {
            String text = "the second says it is by " + inSecond.name() + ", who published the first";
            found(Earlier.FIRST, new CopyReason(Kind.CREDIT, text, null, inSecond.span()));
        }
        if (inFirst != null && Outlets.same(inFirst.name(), ofSecond)) {
            String text = "the first says it is by " + inFirst.name() + ", who published the second";
            found(Earlier.SECOND, new CopyReason(Kind.CREDIT, text, inFirst.span(), null));
        }
        if (inFirst != null && inSecond != null && Outlets.same(inFirst.name(), inSecond.name())) {
            String text = "both say they are by " + inFirst.name();
            reasons.add(new CopyReason(Kind.COMMON_CREDIT, text, inFirst.span(), inSecond.span()));
        }
    }

    /** Whom a document names as the origin of its text, other than its own publisher. */
    private static @Nullable Credit origin(Document document) {
        return document.credits().stream()
                .filter(c -> c.kind() == Credit.Kind.ORIGIN)
                .filter(c -> !Outlets.same(c.name(), document.publication().publisher()))
                .findFirst()
                .orElse(null);
    }

    private void citations() {
        Span inSecond = Outlets.cited(second, first.publication().publisher());
        if (inSecond != null) {
            String text = "the second says who reported it: " + inSecond.in(second.text());
            found(Earlier.FIRST, new CopyReason(Kind.CITED, text, null, inSecond));
        }
        Span inFirst = Outlets.cited(first, second.publication().publisher());
        if (inFirst != null) {
            String text = "the first says who reported it: " + inFirst.in(first.text());
            found(Earlier.SECOND, new CopyReason(Kind.CITED, text, inFirst, null));
        }
    }

    private void days() {
        LocalDate ofFirst = first.publication().published();
        LocalDate ofSecond = second.publication().published();
        if (ofFirst == null || ofSecond == null || ofFirst.equals(ofSecond)) {
            return;
        }
        boolean before = ofFirst.isBefore(ofSecond);
        String text = "the first came out on " + ofFirst + ", the second on " + ofSecond;
        found(before ? Earlier.FIRST : Earlier.SECOND, CopyReason.of(Kind.DAY, text));
    }

    private void cuts() {
        if (secondIsCut) {
            found(Earlier.FIRST, CopyReason.of(Kind.CUT, "the second is the first, cut off at its end"));
        }
        if (firstIsCut) {
            found(Earlier.SECOND, CopyReason.of(Kind.CUT, "the first is the second, cut off at its end"));
        }
    }
}
