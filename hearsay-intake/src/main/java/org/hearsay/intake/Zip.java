package org.hearsay.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Archives of files; of a web archive (WACZ) only what was taken down, not its lists. Nothing is written to a disk, so names that lead out of the archive lead nowhere. */
final class Zip implements Container {
    /** In bytes: the names of the files in an archive stand at its end. */
    private static final int LIST = 1 << 16;

    @Override
    public boolean holds(Original original) {
        return original.begins(0x50, 0x4b, 3, 4) || original.begins(0x50, 0x4b, 5, 6);
    }

    @Override
    public void open(Original original, Unpacking unpacking) throws UnreadableException {
        int found = 0;
        boolean web = isWeb(original.tail(LIST));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(original.bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = original.name() + "!/" + entry.getName();
                if (!entry.isDirectory() && !isHidden(entry.getName()) && (!web || isCrawl(entry.getName()))) {
                    found++;
                    // A streamed archive says how tight a part was packed only after it: the whole archive bounds it
                    // too.
                    long packed = entry.getCompressedSize() < 0 ? original.bytes().length : entry.getCompressedSize();
                    byte[] bytes = unpacking.bytes(zip, name, packed);
                    if (bytes != null) {
                        unpacking.part(new Original(bytes, name));
                    }
                }
            }
        } catch (ZipException e) {
            throw new UnreadableException(
                    original.name(),
                    e.getMessage() != null && e.getMessage().contains("encrypted")
                            ? "is protected by a password; unpack it by hand"
                            : "is a damaged zip archive (" + e.getMessage()
                                    + "); what stands before the damage was read",
                    e);
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableException(
                    original.name(),
                    "is a zip archive that was cut off (" + e.getMessage() + "); what stands before that was read",
                    e);
        }
        if (found == 0) {
            throw new UnreadableException(original.name(), "is an archive without any file in it; nothing to read");
        }
    }

    /** As WACZ 1.1.1 has it: what was taken down lies in archive/, and datapackage.json lists it. */
    private static boolean isWeb(String names) {
        return names.contains("datapackage.json") && names.contains("archive/") && names.contains(".warc");
    }

    private static boolean isCrawl(String name) {
        return name.startsWith("archive/");
    }

    /** What systems put beside people's files. */
    private static boolean isHidden(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return name.startsWith("__MACOSX/") || last.startsWith(".") || last.equals("Thumbs.db");
    }
}
