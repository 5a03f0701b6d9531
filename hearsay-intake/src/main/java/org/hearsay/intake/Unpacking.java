package org.hearsay.intake;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** One original that is being unpacked, however many lie in one another, and how much more it may give. For one thread. */
final class Unpacking {
    /** Originals in originals. */
    private static final int DEEPEST = 5;

    /** Of one original, all that is in it together. */
    private static final long MOST_BYTES = 4L << 30;

    private static final int MOST_PARTS = 200_000;

    /** Text is seldom packed tighter than 1 to 20; bombs are, 1 to 1,000 and more. */
    private static final int MOST_RATIO = 250;

    /** In bytes: below it, how tight something was packed says nothing. */
    private static final int SMALL = 1 << 20;

    /** Reads one part. */
    interface Opener {
        void open(Original part, Unpacking unpacking);
    }

    private final Opener opener;
    private final Taker taker;
    private int depth;
    private long bytes;
    private int parts;

    Unpacking(Opener opener, Taker taker) {
        this.opener = opener;
        this.taker = taker;
    }

    Taker taker() {
        return taker;
    }

    /** A part that was unpacked: reads it, and what is in it. */
    void part(Original part) throws UnreadableException {
        if (++parts > MOST_PARTS) {
            throw new UnreadableException(
                    part.name(), "and what follows: more than " + MOST_PARTS + " parts; split it");
        }
        if (depth == DEEPEST) {
            refuse(part.name(), "lies in more than " + DEEPEST + " others; unpack them by hand");
            return;
        }
        depth++;
        opener.open(part, this);
        depth--;
    }

    void refuse(String name, String reason) {
        taker.refuse(name, String.valueOf(new UnreadableException(name, reason).getMessage()));
    }

    /**
     * The bytes of a part that is packed.
     *
     * @param packed how many they are as packed; -1 if that is not known
     * @return null if they are too many: that was said
     * @throws UnreadableException if all parts together are too much
     */
    byte @Nullable [] bytes(InputStream in, String name, long packed) throws IOException, UnreadableException {
        int limit = packed < 0 ? Intake.LARGEST : (int) Math.min(Intake.LARGEST, Math.max(SMALL, packed * MOST_RATIO));
        byte[] unpacked = in.readNBytes(limit + 1);
        bytes += unpacked.length;
        if (bytes > MOST_BYTES) {
            throw new UnreadableException(
                    name, "and what follows: more than " + (MOST_BYTES >> 30) + " GB unpacked; split it");
        }
        if (unpacked.length > limit) {
            refuse(
                    name,
                    limit == Intake.LARGEST
                            ? "is larger than " + (Intake.LARGEST >> 20) + " MB; split it into smaller files"
                            : "is packed tighter than any text; it was not unpacked, for it may be a bomb");
            return null;
        }
        return unpacked;
    }
}
