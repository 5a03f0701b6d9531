package org.hearsay.reader;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.hearsay.text.CodePoints;

/**
 * Cuts texts into BERT word pieces with the Hugging Face tokenizer. Long texts go to it in chunks that end at white space:
 * the cut of a word depends on nothing outside it. Safe to share between threads.
 */
final class PieceCutter implements AutoCloseable {
    private static final int CHUNK = 1 << 15;

    private final HuggingFaceTokenizer tokenizer;

    PieceCutter(InputStream tokenizerJson) throws IOException {
        // On loading, the library else looks whether it runs in its maker's cloud, and reports use. Nothing leaves this
        // machine.
        System.setProperty("OPT_OUT_TRACKING", "true");
        System.setProperty("ai.djl.offline", "true");
        // Without a length the library warns that it guesses one, though nothing is truncated.
        Map<String, String> options =
                Map.of("addSpecialTokens", "false", "truncation", "false", "padding", "false", "modelMaxLength", "512");
        tokenizer = HuggingFaceTokenizer.newInstance(tokenizerJson, options);
    }

    Pieces cut(String text) {
        Growing pieces = new Growing(text);
        for (int at = 0; at < text.length(); ) {
            int end = chunkEnd(text, at);
            String chunk = wellFormed(text.substring(at, end));
            Encoding encoding = tokenizer.encode(chunk, false, false);
            pieces.add(encoding, new CodePoints(chunk), at);
            at = end;
        }
        return pieces.done();
    }

    private static int chunkEnd(String text, int begin) {
        if (text.length() - begin <= CHUNK) {
            return text.length();
        }
        int end = begin + CHUNK;
        while (end > begin + CHUNK / 2 && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }

    /** Half a surrogate pair cannot be handed to native code; what stands in for it has the same length. */
    private static String wellFormed(String chunk) {
        StringBuilder out = null;
        for (int i = 0; i < chunk.length(); i++) {
            char c = chunk.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < chunk.length()
                    && Character.isLowSurrogate(chunk.charAt(i + 1));
            if (pair) {
                i++;
            } else if (Character.isSurrogate(c)) {
                out = out == null ? new StringBuilder(chunk) : out;
                out.setCharAt(i, '\uFFFD');
            }
        }
        return out == null ? chunk : out.toString();
    }

    @Override
    public void close() {
        tokenizer.close();
    }

    /** The pieces and words of the chunks so far. */
    private static final class Growing {
        private final String text;
        private long[] ids = new long[1024];
        private int[] first = new int[1024];
        private int[] begins = new int[1024];
        private int[] ends = new int[1024];
        private int pieces;
        private int words;

        Growing(String text) {
            this.text = text;
        }

        void add(Encoding encoding, CodePoints points, int offset) {
            long[] found = encoding.getIds();
            long[] wordIds = encoding.getWordIds();
            CharSpan[] spans = encoding.getCharTokenSpans();
            long previous = -1;
            for (int i = 0; i < found.length; i++) {
                if (spans[i] == null) {
                    continue;
                }
                int begin = offset + points.index(spans[i].getStart());
                int end = offset + points.index(spans[i].getEnd());
                if (wordIds[i] != previous || wordIds[i] < 0 || words == 0) {
                    beginWord(begin);
                }
                previous = wordIds[i];
                ends[words - 1] = Math.max(end, begin + 1);
                if (pieces == ids.length) {
                    ids = Arrays.copyOf(ids, pieces * 2);
                }
                ids[pieces++] = found[i];
            }
        }

        private void beginWord(int begin) {
            if (words == begins.length) {
                first = Arrays.copyOf(first, words * 2);
                begins = Arrays.copyOf(begins, words * 2);
                ends = Arrays.copyOf(ends, words * 2);
            }
            first[words] = pieces;
            begins[words++] = begin;
        }

        Pieces done() {
            int[] firsts = Arrays.copyOf(first, words + 1);
            firsts[words] = pieces;
            long[] shapes = new long[pieces];
            for (int w = 0; w < words; w++) {
                int shape = Shape.of(text, w == 0 ? 0 : ends[w - 1], begins[w], ends[w]);
                Arrays.fill(shapes, firsts[w], firsts[w + 1], shape);
            }
            return new Pieces(
                    Arrays.copyOf(ids, pieces),
                    shapes,
                    firsts,
                    Arrays.copyOf(begins, words),
                    IntStream.range(0, words).map(i -> ends[i]).toArray());
        }
    }
}
