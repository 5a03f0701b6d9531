package org.hearsay.eval.polnear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.eval.CorpusException;
import org.hearsay.text.Spans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stand-off in, "source / cue / content" out. */
class BratFileTest {
    private static final String TEXT = "\"No,\" Cole said, \"never.\"";

    @Test
    void marksAreBoundTogether() {
        check(
                TEXT,
                "T1 Source 6 10|T2 Cue 11 15|T3 Content 0 5|E1 Attribution:T2 Source:T1 Cue:T2 Content:T3",
                "Cole / said / \"No,\"");
    }

    @Test
    void partsOutOfOrderAreOneDiscontinuousContent() {
        check(TEXT, "T1 Cue 11 15|T2 Content 17 25;0 5|E1 Content:T2 Cue:T1", "- / said / \"No,\" … \"never.\"");
    }

    @Test
    void aSecondContentBelongsToTheContent() {
        check(
                TEXT,
                "T1 Content 0 5|T2 Content 17 25|T3 Cue 11 15|E1 Attribution-no-source:T3 Cue:T3 Content:T1 Content2:T2",
                "- / said / \"No,\" … \"never.\"");
    }

    @Test
    void aMarkThatFollowsItsAttributionIsLeftOut() {
        check(
                TEXT,
                "T3 Cue 11 15|T1 Content 0 5|E1 Cue:T3 Content:T1 Content2:T2|T2 Content 17 25",
                "- / said / \"No,\"");
    }

    @Test
    void placesCountCodePoints() {
        check(
                "\uD83D\uDE00 Cole: 😀 no",
                "T1 Source 2 6|T2 Cue 6 7|T3 Content 8 12|E1 Source:T1 Cue:T2 Content:T3",
                "Cole / : / 😀 no");
    }

    @Test
    void notesDiscardsAndWrappedLinesAreNotAttributions() {
        check(TEXT, "T1 Cue 11 15|#1 AnnotatorNotes T1|T2 Discard 0 5|wrapped words|E1 Cue:T1", "- / said / -");
    }

    @Test
    void aFileThatDoesNotFitItsTextIsNamed(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a_1.ann"), "T1\tCue 11 99\tsaid\n");
        assertThatThrownBy(() -> BratFile.read(file, TEXT))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("a_1.ann does not fit its text");
    }

    /** Lines are parted by "|", and the name of a mark or an event from the rest by its first space. */
    private static void check(String text, String lines, String expected) {
        String file = List.of(lines.split("\\|")).stream()
                .map(l -> l.matches("[TE#]\\d+ .*") ? l.replaceFirst(" ", "\t") + "\twords" : l)
                .collect(Collectors.joining("\n"));
        assertThat(BratFile.read(file, text).stream()
                        .map(p -> in(p.source(), text) + " / " + in(p.cue(), text) + " / " + in(p.content(), text)))
                .containsExactly(expected);
    }

    private static String in(Spans spans, String text) {
        return spans == null ? "-" : spans.in(text);
    }
}
