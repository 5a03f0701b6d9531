package org.hearsay.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** One original that is being unpacked, however many lie in one another, and how much more it may give. For one thread. */
final class Unpacking {
    /** Originals in originals. */
    private static final int DEEPEST = 5;

    /** Of one original, all that is in it together; of a large one {@link #USUAL_RATIO} times itself. */
    private static final long MOST_BYTES = 4L << 30;

    private static final int USUAL_RATIO = 20;

    private static final int MOST_PARTS = 200_000;

    /** Text is seldom packed tighter than 1 to 20; bombs are, 1 to 1,000 and more. */
    private static final int MOST_RATIO = 250;

    /** In bytes: below it, how tight something was packed says nothing. */
    private static final int SMALL = 1 << 20;

    /** In bytes: what a part is, shows in so many. */
    static final int HEAD = 1 << 16;

    /** Reads one part. */
    interface Opener {
        void open(Original part, Unpacking unpacking);

        /**
         * Reads a part as it comes, if it is of a kind that need not lie in memory.
         *
         * @param head its first bytes
         * @param in all of its bytes
         * @return false if it is not; then nothing was read
         * @throws UnreadableException if all parts together are too much
         */
        default boolean openAsItComes(Original head, InputStream in, Unpacking unpacking) throws UnreadableException {
            return false;
        }
    }

    static final String TOO_LARGE = "is larger than " + (Intake.LARGEST >> 20) + " MB; split it into smaller files";

    private final Opener opener;
    private final Taker taker;
    private int depth;
    private long bytes;
    private int parts;

    private final long mostBytes;

    /**
     * @param length of the whole original, in bytes
     */
    Unpacking(Opener opener, Taker taker, long length) {
        this.opener = opener;
        this.taker = taker;
        this.mostBytes = Math.max(MOST_BYTES, USUAL_RATIO * length);
    }

    Taker taker() {
        return taker;
    }

    /** A part that was unpacked: reads it, and what is in it. */
    void part(Original part) throws UnreadableException {
        if (enter(part.name())) {
            opener.open(part, this);
            depth--;
        }
    }

    /** False if a part is not to be read: that was said. */
    private boolean enter(String part) throws UnreadableException {
        if (++parts > MOST_PARTS) {
            throw new UnreadableException(part, "and what follows: more than " + MOST_PARTS + " parts; split it");
        }
        if (depth == DEEPEST) {
            refuse(part, "lies in more than " + DEEPEST + " others; unpack them by hand");
            return false;
        }
        depth++;
        return true;
    }

    /**
     * A part that is packed: unpacks it and reads it, and what is in it. Of what need not lie in memory only as much does as is read
     * at once.
     *
     * @param packed how many bytes it is as packed; -1 if that is not known
     * @param size how many it says to be unpacked; -1 if it does not say
     */
    void part(InputStream in, String name, long packed, long size) throws IOException, UnreadableException {
        BufferedInputStream ahead = new BufferedInputStream(in, HEAD);
        ahead.mark(HEAD);
        Original head = new Original(ahead.readNBytes(HEAD), name);
        ahead.reset();
        if (depth < DEEPEST && opener.openAsItComes(head, new Bounded(ahead, most(packed)), this)) {
            return;
        }
        if (size > Intake.LARGEST) {
            refuse(name, TOO_LARGE);
            return;
        }
        byte[] bytes = bytes(ahead, name, packed);
        if (bytes != null) {
            part(new Original(bytes, name));
        }
    }

    /** A part that is read as it comes. */
    boolean comes(String part, Coming coming) throws UnreadableException {
        if (enter(part)) {
            try {
                coming.read();
            } finally {
                depth--;
            }
        }
        return true;
    }

    /** Reads a part as it comes. */
    interface Coming {
        void read() throws UnreadableException;
    }

    private static long most(long packed) {
        return packed < 0 ? Long.MAX_VALUE : Math.max(SMALL, packed * MOST_RATIO);
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
        int limit = (int) Math.min(Intake.LARGEST, most(packed));
        byte[] unpacked = in.readNBytes(limit + 1);
        bytes += unpacked.length;
        if (bytes > mostBytes) {
            throw new UnreadableException(
                    name, "and what follows: more than " + (mostBytes >> 30) + " GB unpacked; split it");
        }
        if (unpacked.length > limit) {
            refuse(
                    name,
                    limit == Intake.LARGEST
                            ? TOO_LARGE
                            : "is packed tighter than any text; it was not unpacked, for it may be a bomb");
            return null;
        }
        return unpacked;
    }
}
