package org.hearsay.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Archives of files; of a web archive (WACZ) only what was taken down, not its lists. Nothing is written to a disk, so names that lead out of the archive lead nowhere. */
final class Zip implements Container {
    /** In bytes: the names of the files in an archive stand at its end. */
    private static final int LIST = 1 << 20;

    @Override
    public boolean holds(Original original) {
        return original.begins(0x50, 0x4b, 3, 4) || original.begins(0x50, 0x4b, 5, 6);
    }

    @Override
    public void open(Original original, Unpacking unpacking) throws UnreadableException {
        byte[] bytes = original.bytes();
        read(new ByteArrayInputStream(bytes), original.name(), original.tail(LIST), bytes.length, unpacking);
    }

    /** One that need not fit into memory. */
    void open(Path file, String name, Unpacking unpacking) throws UnreadableException {
        try (SeekableByteChannel channel = Files.newByteChannel(file);
                InputStream in = new BufferedInputStream(Channels.newInputStream(channel), Unpacking.HEAD)) {
            long length = channel.size();
            channel.position(Math.max(0, length - LIST));
            ByteBuffer list = ByteBuffer.allocate(LIST);
            while (list.hasRemaining() && channel.read(list) >= 0) {
                // On to its end.
            }
            channel.position(0);
            String names = new String(list.array(), 0, list.position(), StandardCharsets.ISO_8859_1);
            read(in, name, names, length, unpacking);
        } catch (IOException e) {
            throw new UnreadableException(name, "cannot be read (" + e.getMessage() + "); check the disk it is on", e);
        }
    }

    private static void read(InputStream in, String name, String list, long length, Unpacking unpacking)
            throws UnreadableException {
        int found = 0;
        boolean web = isWeb(list);
        try (ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory() && !isHidden(entry.getName()) && (!web || isCrawl(entry.getName()))) {
                    found++;
                    // A streamed archive says how tight a part was packed only after it: the whole archive bounds it
                    // too.
                    long packed = entry.getCompressedSize() < 0 ? length : entry.getCompressedSize();
                    unpacking.part(zip, name + "!/" + entry.getName(), packed, entry.getSize());
                }
            }
        } catch (ZipException e) {
            throw new UnreadableException(
                    name,
                    e.getMessage() != null && e.getMessage().contains("encrypted")
                            ? "is protected by a password; unpack it by hand"
                            : "is a damaged zip archive (" + e.getMessage()
                                    + "); what stands before the damage was read",
                    e);
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableException(
                    name,
                    "is a zip archive that was cut off (" + e.getMessage() + "); what stands before that was read",
                    e);
        }
        if (found == 0) {
            throw new UnreadableException(name, "is an archive without any file in it; nothing to read");
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
