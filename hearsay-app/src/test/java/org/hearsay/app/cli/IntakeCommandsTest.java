package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** What is added, and what becomes of it. */
class IntakeCommandsTest extends OnALedger {
    @Test
    void whatIsAddedIsFound() throws IOException {
        file("a.txt", "Cole said that the quay is shut.");
        file("b.txt", "Halim said that the dam would hold. The town was quiet.");
        assertThat(run("add", folder.resolve("in").toString())).isZero();
        assertThat(out()).startsWith("2 added. The ledger " + folder.resolve("ledger") + " has 2 documents.");

        check("search dam", "no date b.txt > Halim [*] Halim said that the dam would hold 1 statements");
        check("search said-by:cole", "no date a.txt > Cole [*] Cole said that the quay is shut 1 statements");
        check("search quiet", "0 statements The words stand in 1 documents outside any statement: add --documents.");
        check(
                "search --documents quiet",
                "no date " + " " + folder.resolve("in/b.txt")
                        + " [*] Halim said that the dam would hold. The town was quiet. 1 documents");
        check("search nothing", "0 statements");
    }

    @Test
    void theSameAgainChangesNothing() throws IOException {
        file("a.txt", "Cole said that the quay is shut.");
        String in = folder.resolve("in").toString();
        run("add", in);
        run("journal", "--all");
        String before = out();
        assertThat(run("add", in)).isZero();
        assertThat(out()).startsWith("0 added, 1 there already.");
        run("journal", "--all");
        assertThat(out()).isEqualTo(before);
    }

    @Test
    void whatCannotBeTakenInIsNamedAndTriedAgain() throws IOException {
        file("a.txt", "Cole said that the quay is shut.");
        Path bad = file("b.txt", "");
        assertThat(run("add", folder.resolve("in").toString())).isEqualTo(1);
        assertThat(out()).startsWith("1 added, 1 not taken in (hearsay imports).");
        assertThat(err()).contains("b.txt: is empty");
        run("imports");
        assertThat(out()).contains("Z " + bad + ": is empty").doesNotContain("a.txt");
        run("imports", "--all");
        assertThat(out()).contains("a.txt: taken in");

        Files.writeString(bad, "Halim said that the dam would hold.");
        assertThat(run("add", "--retry")).isZero();
        run("imports");
        assertThat(out()).isEqualTo("Everything that was added was taken in.\n");
    }

    @Test
    void aChangedFileIsANewVersionBesideTheOld() throws IOException {
        Path file = file("a.txt", "Cole said that the quay is shut.");
        run("add", file.toString());
        Files.writeString(file, "Cole said that the quay is open.");
        run("add", file.toString());
        run("search", "quay");
        assertThat(out()).contains("quay is shut").contains("quay is open").contains("2 statements");
    }

    @Test
    void archivesAreTakenApart() throws IOException {
        Path zip = folder.resolve("in.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String name : List.of("a.txt", "b.txt", "c.txt")) {
                out.putNextEntry(new ZipEntry(name));
                out.write((name.equals("b.txt") ? "" : name + ": Cole said that the quay is shut.")
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(run("add", zip.toString())).isEqualTo(1);
        assertThat(out()).startsWith("2 added, 1 not taken in");
        assertThat(err()).contains("in.zip!/b.txt: is empty");
        run("search", "quay");
        assertThat(out()).contains("no date a.txt > Cole").contains("2 statements");
    }

    @Test
    void anotherLanguageIsKeptAndSearchedButNotRead() throws IOException {
        Path file = file(
                "a.txt",
                "Die Gewerkschaft hat am Freitag mitgeteilt, dass der Hafen geschlossen bleibt, bis die Verhandlungen"
                        + " beendet sind. Niemand wusste, wann das sein wird, und die Schiffe warten draußen vor der Stadt.");
        assertThat(run("add", file.toString())).isZero();
        assertThat(out()).startsWith("0 added, 1 kept unread (not in English). The ledger");
        run("search", "--documents", "hafen language:de");
        assertThat(out()).contains("1 documents");
        assertThat(run("add", file.toString())).isZero();
        assertThat(out()).startsWith("0 added, 1 there already.");
        assertThat(run("verify")).isZero();
    }

    @Test
    void aPaperOfPicturesIsKeptWithoutWords() throws IOException {
        Path scan = file("scan.pdf", """
                %PDF-1.4
                1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
                3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R>> endobj
                4 0 obj <</Length 12>> stream
                0 0 9 9 re f
                endstream endobj
                trailer <</Root 1 0 R>>
                """);
        assertThat(run("add", scan.toString())).isZero();
        assertThat(out()).startsWith("1 added");
        assertThat(run("add", scan.toString())).isZero();
        assertThat(out()).startsWith("0 added, 1 there already");
        assertThat(run("verify")).isZero();
        run("doctor");
        assertThat(out()).contains("text recognition not found: pictures are not read");
        Session session = session(Map.of("HEARSAY_TESSERACT", "/nowhere/tesseract"));
        run(session, "doctor");
        assertThat(out()).contains("text recognition /nowhere/tesseract cannot be run");
    }

    @Test
    void documentsAreFoundByTheirBylines() throws IOException {
        run(
                "add",
                file("a.txt", "By Ines Vey\n\nCole said that the quay is shut.").toString());
        assertThat(run("search", "byline:\"Ines Vey\"")).isZero();
        assertThat(out()).contains("1 statements");
        run("search", "--documents", "quay");
        assertThat(out()).contains("a.txt, by Ines Vey [");
        String document = find("\\[([0-9a-f]{64})]");
        run("show", document);
        assertThat(out()).contains("\nby Ines Vey\n");
        run("show", document, "--format", "html");
        assertThat(out()).contains("<p>by <bdi>Ines Vey</bdi></p>");
        run("search", "--documents", "quay", "--format", "jsonl");
        assertThat(out()).contains("\"bylines\":[\"Ines Vey\"]");
    }

    @Test
    void textInPicturesIsRecognisedInTheLanguagesThatAreInstalled() throws IOException {
        Path program = Files.writeString(folder.resolve("tesseract"), """
                #!/bin/sh
                test "$1" = --version && echo 'tesseract 9.9.9'
                test "$1" = --list-langs && printf 'List of available languages (2):\neng\ndeu\n'
                exit 0
                """);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        Session session = session(Map.of("HEARSAY_TESSERACT", program.toString()));
        String ledger = folder.resolve("ledger").toString();
        String text = file("a.txt", "Cole said that the quay is shut.").toString();
        run(session, "doctor", "--ledger", ledger);
        assertThat(out()).contains("text recognition tesseract 9.9.9 (" + program + "), in eng, deu (--ocr-language)");
        assertThat(run(session, "add", text, "--ocr-language", "deu+eng", "--ledger", ledger))
                .isZero();
        assertThat(run(session, "add", text, "--ocr-language", "fra", "--ledger", ledger))
                .isEqualTo(2);
        assertThat(err()).contains("--ocr-language: fra is not installed for " + program + ", which has eng, deu;");
        assertThat(run(session, "read", text, "--ocr-language", "-l")).isEqualTo(2);
        assertThat(run("add", text, "--ocr-language", "deu")).isEqualTo(2);
        assertThat(err()).contains("--ocr-language: there is no Tesseract to recognise text with");
    }

    @Test
    void whoTellsAllOfSomebody() throws IOException {
        file("a.txt", "Cole said that the quay is shut. Halim said that Cole left.");
        run("add", folder.resolve("in").toString());
        assertThat(run("who", "Cole")).isZero();
        assertThat(out())
                .contains("Said: 1")
                .contains("Cole said that the quay is shut")
                .contains("Said to think or want: 0")
                .contains("Said of them: 1")
                .contains("Halim said that Cole left");
    }

    @Test
    void showPrintsTheDocumentOfAStatement() throws IOException {
        file("a.txt", "Cole said that the quay is shut.");
        run("add", folder.resolve("in").toString());
        String id = statement("quay");
        assertThat(run("show", id)).isZero();
        assertThat(out()).contains("1 attribution").contains("Cole -- said");
        assertThat(run("show", "nonsense")).isEqualTo(1);
        assertThat(err()).contains("nonsense: is no document, statement or claim of this ledger");
    }
}
