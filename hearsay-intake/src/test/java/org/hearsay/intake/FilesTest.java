package org.hearsay.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Iterator;
import java.util.List;
import org.hearsay.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files and folders, the odd ones too. */
class FilesTest {
    private final Intake intake = new Intake();

    @TempDir
    Path folder;

    @Test
    void aFolderInTheOrderOfNames() throws Exception {
        for (String name :
                List.of("b.txt", "a/2.html", "a/1.MD", "a/notes", "c.htm", "d.png", ".hidden.txt", ".git/e.txt")) {
            write(name);
        }
        assertThat(names(folder)).containsExactly("a/1.MD", "a/2.html", "a/notes", "b.txt", "c.htm");
        assertThat(names(folder.resolve("d.png"))).containsExactly("d.png");
    }

    @Test
    void newsInXmlAndJsonIsTakenAndNothingElseInThem() throws Exception {
        write("settings.json");
        Files.writeString(
                folder.resolve("item.json"), "{\"headline\":\"Quay shut\",\"body_text\":\"The quay is shut.\"}");
        Files.writeString(folder.resolve("data.xml"), "<data/>");
        Files.writeString(folder.resolve("item.xml"), "<?xml version='1.0'?><newsItem/>");
        Files.writeString(folder.resolve("message.XML"), "<newsMessage/>");
        assertThat(names(folder)).containsExactly("item.json", "item.xml", "message.XML");
    }

    @Test
    void aFileIsKnownByItsPath() throws Exception {
        Document document = intake.read(write("story.txt"));
        assertThat(document.text()).isEqualTo("Ships waited.");
        assertThat(document.publication().uri())
                .isEqualTo(folder.resolve("story.txt").toString());
    }

    @Test
    void aFolderWithNothingReadable() throws Exception {
        write("picture.png");
        checkRefusedFolder(
                folder,
                "is a folder without any text in it; looked for .txt, .md, .text, .html, .htm, .xhtml, .pdf, .docx, .odt, .eml, .zip, .csv, .tsv, .warc, .wacz, news in XML and JSON, and names without an ending");
        checkRefused(folder, "is a folder, not a file; name the files in it");
    }

    @Test
    void aFileThatIsNotThere() {
        Path gone = folder.resolve("gone.txt");
        checkRefusedFolder(gone, "is not there; check the name, and whether it was moved or deleted");
        checkRefused(gone, "is not there; check the name, and whether it was moved or deleted");
    }

    @Test
    void aFileThatVanishesBetweenListingAndReading() throws Exception {
        write("a.txt");
        write("b.txt");
        Iterator<Path> files = intake.files(folder).iterator();
        Path first = files.next();
        Files.delete(first);
        checkRefused(first, "is not there; check the name, and whether it was moved or deleted");
        assertThat(intake.read(files.next()).text()).isEqualTo("Ships waited.");
        assertThat(files).isExhausted();
    }

    @Test
    void aFolderThatVanishesBeforeItIsListed() throws Exception {
        write("a.txt");
        Path inner = write("b/c.txt");
        Iterator<Path> files = intake.files(folder).iterator();
        Files.delete(inner);
        Files.delete(inner.getParent());
        files.next();
        files.forEachRemaining(
                left -> checkRefused(left, "is not there; check the name, and whether it was moved or deleted"));
    }

    /** Whoever runs this as root may list any folder: then what is in it is read. */
    @Test
    void aFolderThatMayNotBeListed() throws Exception {
        write("a.txt");
        Path locked = write("b/c.txt").getParent();
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        try {
            if (Files.isReadable(locked)) {
                assertThat(names(folder)).containsExactly("a.txt", "b/c.txt");
            } else {
                assertThat(names(folder)).containsExactly("a.txt", "b");
                checkRefused(locked, "is a folder that may not be listed; check its permissions");
            }
        } finally {
            Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void linksThatGoRound() throws Exception {
        write("a/b.txt");
        Files.createSymbolicLink(folder.resolve("a/loop"), folder);
        Files.createSymbolicLink(folder.resolve("self"), folder.resolve("self"));
        Files.createSymbolicLink(folder.resolve("z.txt"), folder.resolve("nowhere"));
        assertThat(names(folder)).containsExactly("a/b.txt", "self", "z.txt");
        checkRefused(folder.resolve("z.txt"), "is not there; check the name, and whether it was moved or deleted");
        assertThatThrownBy(() -> intake.read(folder.resolve("self")))
                .isInstanceOf(UnreadableException.class)
                .hasMessageStartingWith(folder.resolve("self") + ": cannot be read");
    }

    @Test
    void namesWithLineEnds() throws Exception {
        Path file = folder.resolve("two\nlines\u2028.txt");
        Files.write(file, new byte[0]);
        assertThat(intake.files(folder)).containsExactly(file);
        assertThatThrownBy(() -> intake.read(file))
                .isInstanceOf(UnreadableException.class)
                .hasMessage(folder.resolve("two?lines?.txt") + ": is empty; nothing to read");
    }

    private Path write(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "Ships waited.");
    }

    private List<String> names(Path from) throws UnreadableException {
        return intake.files(from)
                .map(f -> folder.relativize(f).toString().replace('\\', '/'))
                .toList();
    }

    private void checkRefused(Path file, String reason) {
        assertThatThrownBy(() -> intake.read(file))
                .isInstanceOf(UnreadableException.class)
                .hasMessage(file + ": " + reason);
    }

    private void checkRefusedFolder(Path file, String reason) {
        assertThatThrownBy(() -> intake.files(file))
                .isInstanceOf(UnreadableException.class)
                .hasMessage(file + ": " + reason);
    }
}
