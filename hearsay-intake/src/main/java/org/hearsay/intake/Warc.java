package org.hearsay.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/**
 * Web archives (WARC 1.0 and 1.1), plain or with each record packed by gzip. jwarc is loaded with the first one, not before.
 */
final class Warc implements Container {
    private static final byte[] BEGIN = "WARC/".getBytes(StandardCharsets.US_ASCII);

    @Override
    public boolean holds(Original original) {
        if (!original.begins(0x1f, 0x8b)) {
            return original.begins('W', 'A', 'R', 'C', '/', '1', '.');
        }
        byte[] bytes = original.bytes();
        int head = Math.min(bytes.length, 1 << 16);
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes, 0, head))) {
            return Arrays.equals(in.readNBytes(BEGIN.length), BEGIN);
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void open(Original original, Unpacking unpacking) throws UnreadableException {
        new WarcRecords(original.name(), unpacking).read(new ByteArrayInputStream(original.bytes()));
    }

    /** One that comes from elsewhere. */
    void open(InputStream in, String name, Unpacking unpacking) throws UnreadableException {
        new WarcRecords(name, unpacking).read(in);
    }

    /** One that need not fit into memory: web archives are large. */
    void open(Path file, String name, Unpacking unpacking) throws UnreadableException {
        try (InputStream in = Files.newInputStream(file)) {
            new WarcRecords(name, unpacking).read(in);
        } catch (IOException e) {
            throw new UnreadableException(name, "cannot be read (" + e.getMessage() + "); check the disk it is on", e);
        }
    }
}
