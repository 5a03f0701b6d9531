package org.hearsay.eval.bench;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hearsay.eval.CorpusException;

/**
 * How much text there is, in the units that speeds are given in.
 *
 * @param documents texts
 * @param tokens words, numbers and punctuation marks
 * @param pieces word pieces as the reader cuts them; each counted once, however often the reader reads it
 */
public record Counts(int documents, long tokens, long pieces) {
    private static final Pattern TOKEN =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’-][\\p{L}\\p{N}]+)*|[^\\s\\u00a0]");

    /** Counts with the tokenizer of the weights that are on the class path. */
    static Counts of(List<String> texts) {
        long tokens = texts.stream().mapToLong(Counts::tokens).sum();
        Map<String, String> options =
                Map.of("addSpecialTokens", "false", "truncation", "false", "padding", "false", "modelMaxLength", "512");
        try (InputStream json = Counts.class.getResourceAsStream("/org/hearsay/weights/tokenizer.json")) {
            if (json == null) {
                throw new CorpusException("hearsay-weights is not on the class path: build it first");
            }
            try (HuggingFaceTokenizer tokenizer = HuggingFaceTokenizer.newInstance(json, options)) {
                long pieces = texts.stream()
                        .mapToLong(t -> tokenizer.encode(t, false, false).getIds().length)
                        .sum();
                return new Counts(texts.size(), tokens, pieces);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Words, numbers and punctuation marks in a text. */
    public static long tokens(String text) {
        return TOKEN.matcher(text).results().count();
    }
}
