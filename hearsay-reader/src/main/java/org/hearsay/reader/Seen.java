package org.hearsay.reader;

/**
 * The mentions that the network sees in one window, each by words of the window.
 *
 * @param heads the word that says most of each
 * @param begins its first word
 * @param ends its last word
 * @param forms its form, as a place in {@link org.hearsay.reading.Mention.Form}
 * @param types its type, as a place in {@link org.hearsay.reading.Mention.Type}
 * @param confidence probability that it is a mention
 */
@SuppressWarnings("ArrayRecordComponent") // as they come from the network; nobody outside this package sees them
record Seen(int[] heads, int[] begins, int[] ends, int[] forms, int[] types, float[] confidence) {
    static final Seen NOTHING = new Seen(new int[0], new int[0], new int[0], new int[0], new int[0], new float[0]);
}
