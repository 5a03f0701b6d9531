package org.hearsay.app.desk;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.app.desk.Desk.Statement;
import org.hearsay.attribution.Source;
import org.hearsay.ledger.Judgement;
import org.hearsay.text.Spans;
import org.jspecify.annotations.Nullable;

/** Finds the words of a person's correction in the document of a statement. Immutable. */
public final class Wording {
    /** Browsers send line ends of their own: any is as good as another. */
    private static final Pattern LINE_END = Pattern.compile("\\R");

    private final Statement statement;

    private Wording(Statement statement) {
        this.statement = statement;
    }

    public static Wording in(Statement statement) {
        return new Wording(statement);
    }

    /**
     * What the statement should be.
     *
     * @param source the words for who said it; blank for nobody, null for what was read
     * @param cue the words that ascribe it, likewise
     * @param content the words ascribed; null for what was read
     * @throws MisquotedException if words do not stand in the document letter for letter, or the content is blank
     */
    public Judgement.Correction correction(@Nullable String source, @Nullable String cue, @Nullable String content)
            throws MisquotedException {
        Source read = statement.attribution().source();
        Spans right = content == null ? statement.attribution().content() : place("content", content);
        if (right == null) {
            throw MisquotedException.empty();
        }
        return new Judgement.Correction(
                source == null ? (read == null ? null : read.spans()) : place("source", source),
                cue == null ? statement.attribution().cue() : place("cue", cue),
                right);
    }

    /** Where the words stand: the nearest to the statement, if they stand in several places; null for none. */
    private @Nullable Spans place(String what, String words) throws MisquotedException {
        if (words.isBlank()) {
            return null;
        }
        String text = statement.reading().document().text();
        int middle = statement.attribution().content().begin();
        int best = -1;
        int end = -1;
        Matcher found = LINE_END.splitAsStream(words)
                .map(Pattern::quote)
                .collect(Collectors.collectingAndThen(Collectors.joining("\\R"), Pattern::compile))
                .matcher(text);
        for (int from = 0; from <= text.length() && found.find(from); from = found.start() + 1) {
            if (best < 0 || Math.abs(found.start() - middle) < Math.abs(best - middle)) {
                best = found.start();
                end = found.end();
            }
        }
        if (best < 0) {
            throw MisquotedException.of(what, words);
        }
        return Spans.of(best, end);
    }
}
