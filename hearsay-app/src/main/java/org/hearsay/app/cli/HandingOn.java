package org.hearsay.app.cli;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.app.Sentence;
import org.hearsay.app.Texts;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.export.Accusations;
import org.hearsay.app.export.BundlePage;
import org.hearsay.app.export.Cautions;
import org.hearsay.app.export.ClaimStatements;
import org.hearsay.app.export.Pseudonyms;
import org.hearsay.app.export.Selection;
import org.hearsay.corroboration.claim.Claim;
import org.hearsay.ledger.LedgerException;
import org.jspecify.annotations.Nullable;

/** Statements as one page to hand on, as the reading room gives it: once the person has thought of what there is to be thought of. */
final class HandingOn {
    /** As many as the reading room gives at once. */
    static final int MOST = 500;

    private static final int NAMED = 5;

    private final Terminal terminal;
    private final Desk desk;
    private final Texts texts;

    HandingOn(Terminal terminal, Desk desk, Texts texts) {
        this.texts = texts;
        this.terminal = terminal;
        this.desk = desk;
    }

    /**
     * What makes a claim, as a page.
     *
     * @param words the claim's, for people
     * @param confirmed whether the person has thought of it
     * @return null if not, or if there is nothing; it has been told
     */
    byte @Nullable [] claim(Claim claim, String words, boolean confirmed, Instant now) throws LedgerException {
        ClaimStatements made = ClaimStatements.of(desk, claim, MOST);
        if (made.own() > 0) {
            terminal.complain(String.format(
                    Locale.ROOT,
                    "%d %s made in a document's own voice %s left out: the page has statements alone",
                    made.own(),
                    made.own() == 1 ? "account that is" : "accounts that are",
                    made.own() == 1 ? "is" : "are"));
        }
        return page(made.statements(), made.total(), texts.sentence("show.about.claim", words), confirmed, now);
    }

    /**
     * Statements, as a page.
     *
     * @param total how many fit
     * @param about what they are, for people
     * @return null if it is not confirmed, or there are none; it has been told
     */
    byte @Nullable [] page(List<Desk.Statement> statements, long total, Sentence about, boolean confirmed, Instant now)
            throws LedgerException {
        Selection selection = Selection.of(desk.ledger(), statements);
        if (selection.statements().isEmpty()) {
            terminal.complain("there is nothing to hand on");
            return null;
        }
        Cautions cautions = Cautions.of(selection, desk.ledger().protectedNames(), new Accusations());
        if (cautions.any() && !confirmed) {
            warn(cautions);
            return null;
        }
        if (total > statements.size()) {
            terminal.complain("more fit than are handed on at once: these are the first " + statements.size());
        }
        return BundlePage.of(selection, about, now, new Pseudonyms(desk.ledger().protectedNames()), texts);
    }

    private void warn(Cautions cautions) {
        if (!cautions.pseudonyms().isEmpty()) {
            terminal.complain(
                    "protected names: the page says pseudonyms in their place, but only for the spellings that"
                            + " are protected, and the words around may tell who it is: "
                            + some(
                                    cautions.pseudonyms().stream(),
                                    cautions.pseudonyms().size()));
        }
        if (!cautions.unnamed().isEmpty()) {
            terminal.complain("persons without a name might be known by what they say: "
                    + some(
                            cautions.unnamed().stream().map(s -> s.attribution().id()),
                            cautions.unnamed().size()));
        }
        if (!cautions.accusations().isEmpty()) {
            terminal.complain("words for crimes, and nobody has judged yet whether they were read correctly: "
                    + some(
                            cautions.accusations().entrySet().stream().map(e -> e.getKey() + " (" + e.getValue() + ")"),
                            cautions.accusations().size()));
        }
        terminal.complain(
                "nothing has left the ledger; look at these (hearsay show ID), and add --confirmed if they may be"
                        + " shown");
    }

    private static String some(Stream<String> all, int count) {
        return all.limit(NAMED).collect(Collectors.joining(", "))
                + (count > NAMED ? " and " + (count - NAMED) + " more" : "");
    }
}
