package org.hearsay.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is too large to lie in memory: archives are read as they come, anything else is not read. */
final class LargeFile {
    private final Warc warc;
    private final Zip zip;
    private final Format office;

    LargeFile(Warc warc, Zip zip, Format office) {
        this.warc = warc;
        this.zip = zip;
        this.office = office;
    }

    /** Whether a file is one; its bytes are not looked at. */
    static boolean is(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) > Intake.LARGEST;
        } catch (IOException e) {
            // Whoever opens it is told why.
            return false;
        }
    }

    void open(Path file, String name, Unpacking unpacking) throws UnreadableException {
        Original head = new Original(head(file, name), name);
        if (warc.holds(head)) {
            warc.open(file, name, unpacking);
        } else if (zip.holds(head) && !office.reads(head)) {
            zip.open(file, name, unpacking);
        } else {
            throw new UnreadableException(name, Unpacking.TOO_LARGE);
        }
    }

    private static byte[] head(Path file, String name) throws UnreadableException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(Unpacking.HEAD);
        } catch (IOException e) {
            throw Intake.unreadable(name, e);
        }
    }
}
