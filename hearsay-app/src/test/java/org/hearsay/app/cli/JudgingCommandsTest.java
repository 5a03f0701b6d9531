package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What people decide, one by one and many at once, and how it is taken back. */
class JudgingCommandsTest extends OnALedger {
    @Test
    void judgementsAreKeptAndTakenBack() throws IOException {
        file("a.txt", "Cole said that the quay is shut.");
        run("add", folder.resolve("in").toString());
        String id = statement("quay");
        assertThat(run("judge", id, "rejected", "--reason", "it was Halim")).isZero();
        assertThat(out()).startsWith("Judgement 4 is kept.");
        assertThat(run("judge", id, "corrected", "--content", "the quay is shut", "--by", "Omar"))
                .isZero();
        run("journal");
        assertThat(out()).isEqualTo("""
                        4 2031-03-07T10:00:00Z dana judged attribution %s: rejected (it was Halim)
                        5 2031-03-07T10:00:00Z Omar judged attribution %s: corrected
                        """.formatted(id, id));
        assertThat(run("undo", "4", "--reason", "by mistake")).isZero();
        run("journal");
        assertThat(out())
                .contains("rejected (it was Halim), taken back")
                .contains("\n6 ")
                .contains(": by mistake");
        assertThat(run("undo", "4")).isEqualTo(1);
        assertThat(err()).contains("4: was taken back before");
        assertThat(run("judge", id, "corrected", "--source", "Nobody there")).isEqualTo(2);
        assertThat(err()).contains("does not stand in the document");
        assertThat(run("judge", id, "accepted", "--source", "Cole")).isEqualTo(2);
    }

    @Test
    void whatNobodyJudgedIsReviewed() throws IOException {
        file(
                "a.txt",
                "Cole said that the quay is shut. Halim said that the dam would hold. Reva said that nothing was clear.");
        run("add", folder.resolve("in").toString());
        assertThat(review("y")).endsWith("1 right, 0 wrong, 0 corrected\n");
        assertThat(review("xn")).contains(Review.KEYS + "\n").endsWith("0 right, 1 wrong, 0 corrected\n");
        assertThat(review("l")).endsWith("Nothing more to judge. 0 right, 0 wrong, 0 corrected\n");
        run("journal");
        assertThat(out()).contains("accepted").contains("rejected").doesNotContain("corrected");
    }

    @Test
    void aReviewIsTakenBackAndCorrected() throws IOException {
        file("a.txt", "Cole said that the quay is shut, the union said.");
        run("add", folder.resolve("in").toString());
        assertThat(review("u")).contains("Nothing was judged before this one.");
        assertThat(review("e\nthe mayor\n\n\n"))
                .contains("source: \"the mayor\" does not stand in the document, letter for letter")
                .endsWith("0 right, 0 wrong, 0 corrected\n");
        assertThat(review("e\nthe union\n-\n\n")).endsWith("0 right, 0 wrong, 1 corrected\n");
        run("journal");
        assertThat(out()).contains("corrected");
        file("b.txt", "Halim said that the dam would hold. Reva said that nothing was clear.");
        run("add", folder.resolve("in").toString());
        assertThat(review("yunq")).endsWith("0 right, 1 wrong, 0 corrected\n");
        run("journal");
        assertThat(out()).contains("accepted, taken back").contains("rejected");
    }

    @Test
    void aJournalIsReplayedOnAnotherLedger() throws IOException {
        Path file = file("a.txt", "Cole said that the quay is shut. Halim said that the dam would hold.");
        Path alone = file("b.txt", "Reva said that nothing was clear.");
        run("add", file.toString(), alone.toString());
        run("judge", statement("quay"), "rejected", "--by", "ines", "--reason", "read the letter");
        run("judge", statement("dam"), "accepted");
        run("undo", find("undo (\\d+)"));
        run("judge", statement("clear"), "accepted");
        run("rate", "Daily Courier", "2");
        Path journal = folder.resolve("journal.jsonl");
        assertThat(run("journal", "--export", journal.toString())).isZero();
        assertThat(run("journal", "--export", journal.toString())).isEqualTo(1);
        String other = folder.resolve("other").toString();
        run("add", file.toString(), "--ledger", other);
        assertThat(run("journal", "--replay", journal.toString(), "--ledger", other))
                .isEqualTo(1);
        assertThat(out()).isEqualTo("3 judgements kept, 0 there already, 1 on what this ledger does not hold\n");
        run("journal", "--ledger", other);
        assertThat(out())
                .contains("ines judged", "rejected (read the letter)", "accepted, taken back", "2 of 5")
                .hasLineCount(4);
        String before = out();
        run("journal", "--replay", journal.toString(), "--ledger", other);
        assertThat(out()).isEqualTo("0 judgements kept, 3 there already, 1 on what this ledger does not hold\n");
        run("journal", "--ledger", other);
        assertThat(out()).isEqualTo(before);
        Files.writeString(journal, "{}");
        assertThat(run("journal", "--replay", journal.toString())).isEqualTo(1);
        assertThat(err()).contains("is no journal that this version knows");
    }

    @Test
    void manyJudgementsAreTakenBackAtOnce() throws IOException {
        file("a.txt", "Cole said that the quay is shut. Halim said that the dam would hold.");
        run("add", folder.resolve("in").toString());
        run("judge", statement("quay"), "rejected", "--by", "ines");
        run("judge", statement("dam"), "rejected", "--by", "ines");
        run("rate", "Daily Courier", "2");
        assertThat(run("undo", "--judged-by", "ines")).isZero();
        assertThat(out()).startsWith("2 judgements would be taken back: ").contains("add --yes");
        assertThat(run("undo", "--judged-by", "ines", "--yes")).isZero();
        assertThat(out()).isEqualTo("2 taken back\n");
        assertThat(run("undo", "--since", "2031-03-07T10:00:00Z", "--yes")).isZero();
        assertThat(out()).isEqualTo("1 taken back\n");
        assertThat(run("undo")).isEqualTo(2);
    }

    @Test
    void manyStatementsAreJudgedAndTakenBackAsOne() throws IOException {
        file("a.txt", "Cole said that the quay is shut. Cole said that the dam would hold. Halim said that Cole left.");
        run("add", folder.resolve("in").toString());
        run("judge", statement("dam"), "accepted");
        assertThat(run("judge", "--query", "said-by:cole", "rejected")).isZero();
        assertThat(out())
                .contains("Cole said that the quay is shut")
                .endsWith("1 statements would be rejected (1 more are judged already, and left as they are);"
                        + " add --yes to do it\n");
        run("journal");
        assertThat(out()).hasLineCount(1);
        run("judge", "--query", "cole", "rejected", "--reason", "a satire", "--yes");
        assertThat(out()).startsWith("2 statements are rejected (1 more").endsWith(": hearsay undo 5-6\n");
        run("journal");
        assertThat(out())
                .contains("accepted")
                .contains("\n5-6 ", "dana judged 2, the first attribution ", ": rejected (a satire)")
                .hasLineCount(2);
        assertThat(run("undo", "5-6")).isZero();
        assertThat(out()).isEqualTo("2 taken back\n");
        assertThat(run("judge", "--query", "cole", "corrected", "--cue", "said"))
                .isEqualTo(2);
        assertThat(run("judge", "--query", "cole", "wrong")).isEqualTo(2);
        assertThat(run("undo", "x")).isEqualTo(2);
    }

    @Test
    void claimsAreJudged() throws IOException {
        file("a.txt", "Cole said that the quay is shut. Halim said that the quay would stay closed.");
        run("add", folder.resolve("in").toString());
        String one = statement("shut");
        String other = statement("closed");
        assertThat(run("judge-claims", one, other, "same", "--reason", "both mean the east quay"))
                .isZero();
        assertThat(out()).startsWith("Judgement 4 is kept.");
        run("journal");
        assertThat(out()).contains("judged claims ").contains(": the same claim (both mean the east quay)");
        Path journal = folder.resolve("journal.jsonl");
        run("journal", "--export", journal.toString());
        String copy = folder.resolve("copy").toString();
        run("add", folder.resolve("in").toString(), "--ledger", copy);
        run("journal", "--replay", journal.toString(), "--ledger", copy);
        run("journal", "--ledger", copy);
        assertThat(out()).contains(": the same claim (both mean the east quay)");
        run("undo", "4");
        run("journal");
        assertThat(out()).contains("the same claim (both mean the east quay), taken back");
        assertThat(run("judge-claims", one, one, "same")).isEqualTo(2);
        assertThat(run("judge-claims", one, "none", "different")).isEqualTo(1);
    }

    @Test
    void publishersAreRated() {
        assertThat(run("rate", "Daily Courier", "2", "--reason", "prints what it is told"))
                .isZero();
        run("rate", "Daily Courier", "3");
        run("rate");
        assertThat(out()).isEqualTo("Daily Courier: 3 of 5, by dana\n");
        assertThat(run("rate", "Daily Courier", "6")).isEqualTo(2);
        assertThat(run("rate", "Daily Courier")).isEqualTo(2);
    }

    private String review(String typed) {
        String ledger = folder.resolve("ledger").toString();
        int code = typing(session(Map.of()), typed, "review", "--ledger", ledger);
        assertThat(code).as(err() + out()).isZero();
        return out();
    }
}
