package org.hearsay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are larger than the memory of the program that reads them: of 64 MB. The files hold holes, not bytes. */
class LargeFileTest {
    private static final long LARGE = 300L << 20;
    private static final String PAGE = "<html><p>The quay is shut, the harbour master said.</p></html>";

    @TempDir
    Path folder;

    /** The program: prints what a file gives. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new Intake().each(Path.of(arguments[0]), "x", new Taker() {
            @Override
            public void take(String name, Taken taken) {
                out.println(name + " = " + taken.document().text());
            }

            @Override
            public void refuse(String name, String line) {
                out.println(line);
            }
        });
    }

    @Test
    void anArchiveIsReadAsItComes() throws Exception {
        Path file = folder.resolve("a.zip");
        try (ZipOutputStream zip = new ZipOutputStream(new Holes(file))) {
            store(zip, "first.html", Made.utf8(PAGE), 0);
            store(zip, "disk.img", new byte[0], LARGE);
            store(zip, "last.txt", Made.utf8("The quay is open."), 0);
        }
        check(
                file,
                "x!/first.html = The quay is shut, the harbour master said.",
                "x!/disk.img: is larger than 256 MB; split it into smaller files",
                "x!/last.txt = The quay is open.");
    }

    @Test
    void aWebArchiveInAnArchiveIsReadAsItComes() throws Exception {
        byte[] page = Made.warcPage("https://x.example/a", "200 OK", "Content-Type: text/html\r\n", Made.utf8(PAGE));
        byte[] video = Made.utf8("WARC/1.0\r\nWARC-Type: resource\r\nWARC-Record-ID:"
                + " <urn:uuid:0b8a1b3e-0000-4000-8000-000000000001>\r\nWARC-Date: 2031-03-07T10:00:00Z\r\nWARC-Target-URI:"
                + " https://x.example/v\r\nContent-Type: video/mp4\r\nContent-Length: " + LARGE + "\r\n\r\n");
        Path file = folder.resolve("a.wacz");
        try (ZipOutputStream zip = new ZipOutputStream(new Holes(file))) {
            store(zip, "datapackage.json", Made.utf8("{}"), 0);
            store(zip, "archive/data.warc", Made.joined(page, video), LARGE, Made.utf8("\r\n\r\n"), page);
        }
        check(
                file,
                "x!/archive/data.warc!/https://x.example/a = The quay is shut, the harbour master said.",
                "x!/archive/data.warc!/https://x.example/a = The quay is shut, the harbour master said.");
    }

    @Test
    void aBombInALargeArchiveIsNoneOfItsOthers() throws Exception {
        Path file = folder.resolve("a.zip");
        try (ZipOutputStream zip = new ZipOutputStream(new Holes(file))) {
            store(zip, "disk.img", new byte[0], LARGE);
            zip.setMethod(ZipOutputStream.DEFLATED);
            zip.putNextEntry(new ZipEntry("bomb.txt"));
            zip.write(new byte[4 << 20]);
            zip.putNextEntry(new ZipEntry("last.txt"));
            zip.write(Made.utf8("The quay is open."));
        }
        check(
                file,
                "x!/disk.img: is larger than 256 MB; split it into smaller files",
                "x!/bomb.txt: is binary data, not text; give a text, a page, a PDF or an office document",
                "x!/last.txt = The quay is open.");
    }

    @Test
    void twoGigabytesOfAnythingElseAreNotRead() throws Exception {
        for (String head : List.of("The quay is shut.", "%PDF-1.7", "\u0089PNG", "text,title\n", "{\"headline\":")) {
            Path file = folder.resolve("large");
            try (Holes out = new Holes(file)) {
                out.write(Made.utf8(head));
                zeros(2L << 30, out);
            }
            check(file, "x: is larger than 256 MB; split it into smaller files");
            Files.delete(file);
        }
    }

    private static void store(ZipOutputStream zip, String name, byte[] first, long zeros, byte[]... last)
            throws IOException {
        CRC32 sum = new CRC32();
        sum.update(first);
        zeros(zeros, new OutputStream() {
            @Override
            public void write(int b) {
                sum.update(b);
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                sum.update(bytes, from, length);
            }
        });
        byte[] rest = Made.joined(last);
        sum.update(rest);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(first.length + zeros + rest.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(first);
        zeros(zeros, zip);
        zip.write(rest);
        zip.closeEntry();
    }

    private static void zeros(long count, OutputStream out) throws IOException {
        byte[] some = new byte[1 << 20];
        for (long left = count; left > 0; left -= some.length) {
            out.write(some, 0, (int) Math.min(left, some.length));
        }
    }

    private static void check(Path file, String... expected) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeFileTest.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (InputStream said = process.getInputStream()) {
            assertThat(new String(said.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .containsExactly(expected);
        }
        assertThat(process.waitFor()).isZero();
    }

    /** A file in which long rows of zeros take no room. */
    private static final class Holes extends OutputStream {
        private final FileChannel channel;

        Holes(Path file) throws IOException {
            channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        }

        @Override
        public void write(int b) throws IOException {
            channel.write(ByteBuffer.wrap(new byte[] {(byte) b}));
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (length == 1 << 20 && isZero(bytes)) {
                channel.position(channel.position() + length);
            } else {
                channel.write(ByteBuffer.wrap(bytes, from, length));
            }
        }

        private static boolean isZero(byte[] bytes) {
            for (byte b : bytes) {
                if (b != 0) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public void close() throws IOException {
            // A hole at the end must be made.
            channel.write(ByteBuffer.wrap(new byte[1]));
            channel.close();
        }
    }
}
