package org.hearsay.app.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.app.EnumWords;
import org.hearsay.app.Texts;
import org.hearsay.app.desk.Agreement;
import org.hearsay.app.desk.Desk;
import org.hearsay.ledger.LedgerException;
import tools.jackson.core.JsonGenerator;

/** How far each two reviewers agree, and where they do not. */
final class AgreementView implements View {
    private static final int SPLITS = 50;

    private final Desk desk;
    private final Texts texts;

    AgreementView(Desk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    @Override
    public Shown show(Context context) throws LedgerException {
        List<Agreement> agreements = Agreement.among(desk.ledger());
        List<AgreementLine> lines = new ArrayList<>();
        for (Agreement agreement : agreements) {
            lines.add(line(agreement));
        }
        return new Shown(
                texts.get("agreement.title"), "agreement", Map.of("lines", lines), json -> write(json, agreements));
    }

    private AgreementLine line(Agreement agreement) throws LedgerException {
        List<AgreementLine.Split> splits = new ArrayList<>();
        for (Agreement.Split split : agreement.splits()) {
            Desk.Statement statement = splits.size() < SPLITS ? desk.statement(split.attribution()) : null;
            if (statement != null) {
                splits.add(new AgreementLine.Split(
                        Addresses.of("/review", "at", split.attribution()),
                        Excerpt.of(statement),
                        texts.get("verdict." + EnumWords.of(split.one())),
                        texts.get("verdict." + EnumWords.of(split.other()))));
            }
        }
        return new AgreementLine(
                agreement.one(),
                agreement.other(),
                agreement.both(),
                texts.get("agreement.share", agreement.share()),
                agreement.kappa().isPresent()
                        ? String.format(Locale.ROOT, "%.2f", agreement.kappa().getAsDouble())
                        : texts.get("agreement.nokappa"),
                splits);
    }

    private static void write(JsonGenerator json, List<Agreement> agreements) {
        json.writeStartObject();
        json.writeArrayPropertyStart("agreements");
        for (Agreement agreement : agreements) {
            json.writeStartObject();
            json.writeStringProperty("one", agreement.one());
            json.writeStringProperty("other", agreement.other());
            json.writeNumberProperty("both", agreement.both());
            json.writeNumberProperty("agreed", agreement.agreed());
            json.writeNumberProperty("share", agreement.share());
            json.writeName("kappa");
            if (agreement.kappa().isPresent()) {
                json.writeNumber(agreement.kappa().getAsDouble());
            } else {
                json.writeNull();
            }
            json.writeArrayPropertyStart("splits");
            for (Agreement.Split split : agreement.splits()) {
                json.writeStartObject();
                json.writeStringProperty("attribution", split.attribution());
                json.writeStringProperty("one", EnumWords.of(split.one()));
                json.writeStringProperty("other", EnumWords.of(split.other()));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
