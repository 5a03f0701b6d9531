package org.hearsay.app.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.app.EnumWords;
import org.hearsay.app.Sentence;
import org.hearsay.app.Texts;
import org.hearsay.ledger.Judged;
import org.hearsay.ledger.Judgement;
import org.hearsay.text.Spans;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A judgement as pages tell it. A value.
 *
 * @param entry its number
 * @param verdict in words of ours
 * @param right the words that should have been read; empty unless it was corrected
 * @param reason empty if none was given
 * @param at in UTC
 */
public record JudgedLine(long entry, String verdict, String right, String by, String at, String reason) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** @param text of the document of the attribution that was judged; empty for other judgements */
    static JudgedLine of(Judged judged, String text, Texts texts) {
        return new JudgedLine(
                judged.sequence(),
                verdict(judged.judgement(), texts),
                right(judged.judgement(), text),
                judged.by(),
                time(judged.at()),
                judged.judgement().reason());
    }

    /** Those in force, oldest first. */
    static List<JudgedLine> standing(List<Judged> judged, String text, Texts texts) {
        return judged.stream()
                .filter(j -> !j.withdrawn())
                .map(j -> of(j, text, texts))
                .toList();
    }

    /** What is said when somebody else was first. */
    static Sentence overtaken(@Nullable Judged standing, Texts texts) {
        return standing == null
                ? texts.sentence("overtaken.withdrawn")
                : texts.sentence(
                        "overtaken.judged", standing.by(), verdict(standing.judgement(), texts), time(standing.at()));
    }

    static String time(Instant at) {
        return TIME.format(at);
    }

    static String verdict(Judgement judgement, Texts texts) {
        return switch (judgement) {
            case Judgement.OnAttribution on -> texts.get("verdict." + EnumWords.of(on.verdict()));
            case Judgement.OnActors on -> texts.get(on.same() ? "verdict.one" : "verdict.notone");
            case Judgement.OnClaims on -> texts.get(on.same() ? "verdict.sameclaim" : "verdict.otherclaim");
            case Judgement.OnPublisher on -> texts.get("verdict.rating", on.rating());
        };
    }

    private static String right(Judgement judgement, String text) {
        if (!(judgement instanceof Judgement.OnAttribution on) || on.correction() == null || text.isEmpty()) {
            return "";
        }
        return Stream.of(
                        words(on.correction().source(), text),
                        words(on.correction().cue(), text),
                        words(on.correction().content(), text))
                .collect(Collectors.joining(" | "));
    }

    private static String words(@Nullable Spans spans, String text) {
        return spans == null ? "\u2013" : spans.in(text);
    }

    /** The same for programs. */
    static void write(JsonGenerator json, Judged judged) {
        json.writeStartObject();
        json.writeNumberProperty("entry", judged.sequence());
        json.writeStringProperty("at", judged.at().toString());
        json.writeStringProperty("by", judged.by());
        json.writeStringProperty("subject", judged.judgement().subject());
        switch (judged.judgement()) {
            case Judgement.OnAttribution on -> json.writeStringProperty("verdict", EnumWords.of(on.verdict()));
            case Judgement.OnActors on -> json.writeStringProperty("verdict", on.same() ? "same" : "different");
            case Judgement.OnClaims on -> json.writeStringProperty("verdict", on.same() ? "same" : "different");
            case Judgement.OnPublisher on -> json.writeNumberProperty("rating", on.rating());
        }
        json.writeStringProperty("reason", judged.judgement().reason());
        json.writeBooleanProperty("withdrawn", judged.withdrawn());
        json.writeEndObject();
    }
}
