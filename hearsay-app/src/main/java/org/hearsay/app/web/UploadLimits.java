package org.hearsay.app.web;

import io.javalin.config.MultipartConfig;
import io.javalin.config.SizeUnit;
import java.nio.file.Path;

/**
 * How much may be given to a room to be added. A value.
 *
 * @param file most bytes of one file
 * @param files most files that wait, or failed and are kept to be tried again
 * @param all most bytes of them together
 */
public record UploadLimits(long file, int files, long all) {
    /** What a laptop takes without notice: 256 MB a file, 1,000 files, 2 GB in all. */
    public static final UploadLimits USUAL = new UploadLimits(256_000_000, 1_000, 2_000_000_000);

    public UploadLimits {
        if (file < 1 || files < 1 || all < file) {
            throw new IllegalArgumentException("limits of uploads are positive, and all is no less than one file");
        }
    }

    /** Forms with files are held in the folder while they come. */
    void configure(MultipartConfig config, Path folder) {
        config.cacheDirectory(folder.toAbsolutePath().toString());
        config.maxFileSize(file, SizeUnit.BYTES);
        config.maxTotalRequestSize(all, SizeUnit.BYTES);
        config.maxInMemoryFileSize(0, SizeUnit.BYTES);
    }

    /** Refuses what is larger than one file may be. */
    RefusedException tooLarge(String name) {
        return RefusedException.of(413, "refused.large", name, shown(file));
    }

    /** A number of bytes for people: "256 MB". */
    static String shown(long bytes) {
        return bytes >= 1_000_000 ? bytes / 1_000_000 + " MB" : Math.ceilDiv(bytes, 1_000) + " kB";
    }
}
