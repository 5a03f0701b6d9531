package org.hearsay.time;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The expressions of {@code phrases.txt}: "now", "recently", "yesterday", "tonight". */
final class FixedPhrases implements Shape {
    private final Tokens tokens;

    FixedPhrases(Tokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public @Nullable Found at(int i) {
        PhraseTable.Phrase phrase = PhraseTable.phrases().at(tokens, i);
        if (phrase == null) {
            return null;
        }
        int next = i + phrase.words().size();
        if (isOther(i, next)) {
            return null;
        }
        List<String> fields = phrase.fields();
        // The preposition that tells the phrase from others ("at present") is no part of it.
        int skipped = fields.size() > 2 ? Integer.parseInt(fields.get(2)) : 0;
        Timex.Type type = Timex.Type.valueOf(fields.getFirst().toUpperCase(Locale.ROOT));
        String value = fields.get(1);
        return new Found(i + skipped, i + phrase.words().size(), type, c -> told(c, value));
    }

    /** "as soon as", "the past three summers", "the future of", "USA Today", "now-idle": something else begins with the same words. */
    private boolean isOther(int i, int next) {
        boolean title = tokens.capital(i) && tokens.capital(i - 1);
        if (title || tokens.pastHyphen(next) > next) {
            return true;
        }
        return switch (tokens.lower(next - 1)) {
            case "soon" -> tokens.is(next, "as") || tokens.is(next, "after");
            case "past" -> next < tokens.size() && tokens.mayStart(next) && tokens.value(next, Kind.RELATION) == null;
            case "future" -> tokens.is(next, "of") || tokens.is(i - 1, "of");
            default -> false;
        };
    }

    private static String told(Context c, String value) {
        if (!value.startsWith("day")) {
            return value;
        }
        int by = Integer.parseInt(value.substring(3, 5).replace("+", ""));
        return Values.of(c.anchor(), "D", by) + value.substring(5);
    }
}
