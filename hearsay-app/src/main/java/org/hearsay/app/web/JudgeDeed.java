package org.hearsay.app.web;

import io.javalin.http.Context;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.hearsay.app.Sentence;
import org.hearsay.app.Texts;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.desk.Judging;
import org.hearsay.app.desk.MisquotedException;
import org.hearsay.app.desk.OvertakenException;
import org.hearsay.app.desk.Wording;
import org.hearsay.ledger.Judged;
import org.hearsay.ledger.Judgement;
import org.hearsay.ledger.Judgement.Verdict;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.QueryException;
import org.hearsay.search.SearchException;
import org.jspecify.annotations.Nullable;

/** Judges a statement. Who saw another state of it than the one there is by now is asked first. */
final class JudgeDeed implements Deed {
    private final Desk desk;
    private final Judging judging;
    private final ReviewView review;
    private final Texts texts;

    JudgeDeed(Desk desk, Judging judging, ReviewView review, Texts texts) {
        this.desk = desk;
        this.judging = judging;
        this.review = review;
        this.texts = texts;
    }

    @Override
    public Done act(Context context) throws LedgerException, SearchException, QueryException {
        String id = Asked.needed(context, "statement");
        Desk.Statement statement = desk.statement(id);
        if (statement == null) {
            throw RefusedException.notFound("refused.gone", id);
        }
        String reviewer = Guard.reviewer(context);
        Verdict verdict = verdict(Asked.needed(context, "verdict"));
        try {
            Judgement.Correction correction = verdict == Verdict.CORRECTED ? correction(context, statement) : null;
            String reason = Objects.requireNonNullElse(Asked.given(context, "reason"), "")
                    .strip();
            Judgement judgement = new Judgement.OnAttribution(id, verdict, correction, reason);
            long seen = Asked.number(context, "seen", 0, 0, Long.MAX_VALUE);
            Predicate<Judged> counts = Asked.flag(context, "blind") ? j -> j.by().equals(reviewer) : j -> true;
            long entry = judging.judge(reviewer, judgement, seen, counts);
            return Done.at(Asked.back(context, Addresses.of("/review", "at", id)), json -> {
                json.writeStartObject();
                json.writeNumberProperty("entry", entry);
                json.writeEndObject();
            });
        } catch (MisquotedException e) {
            return Done.not(400, review.misquoted(context, statement, e));
        } catch (OvertakenException e) {
            return Done.not(409, overtaken(context, statement, e.standing()));
        }
    }

    private static Verdict verdict(String word) {
        return switch (word) {
            case "accepted" -> Verdict.ACCEPTED;
            case "rejected" -> Verdict.REJECTED;
            case "corrected" -> Verdict.CORRECTED;
            default -> throw RefusedException.of(400, "refused.verdict", word);
        };
    }

    private static Judgement.Correction correction(Context context, Desk.Statement statement)
            throws MisquotedException {
        EditedWords edited = EditedWords.of(context, statement);
        return Wording.in(statement).correction(edited.source(), edited.cue(), edited.content());
    }

    private Shown overtaken(Context context, Desk.Statement statement, @Nullable Judged standing) {
        String id = statement.attribution().id();
        Sentence line = JudgedLine.overtaken(standing, texts);
        return new Shown(
                Refusals.title(texts, 409),
                "overtaken",
                Map.of(
                        "line", line,
                        "card", Card.inContext(statement, texts),
                        "fields", FormFields.again(context, standing == null ? 0 : standing.sequence()),
                        "back", Asked.back(context, Addresses.of("/review", "at", id)),
                        "reviewer", Guard.reviewer(context)),
                json -> {
                    json.writeStartObject();
                    json.writeStringProperty("type", "about:blank");
                    json.writeNumberProperty("status", 409);
                    json.writeStringProperty("title", Refusals.title(texts, 409));
                    json.writeStringProperty("detail", line.toString());
                    if (standing != null) {
                        json.writeName("standing");
                        JudgedLine.write(json, standing);
                    }
                    json.writeEndObject();
                });
    }
}
