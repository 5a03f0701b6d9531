package org.hearsay.corroboration.conflict;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.quantity.Quantities;
import org.hearsay.quantity.Quantity;
import org.hearsay.quantity.Toll;
import org.hearsay.text.Document;
import org.hearsay.text.Tables;
import org.jspecify.annotations.Nullable;

/**
 * How many were killed and injured by one document, read to several places: what is told first is told most carefully, what
 * comes late is often of somebody else.
 *
 * @param tolls by each stretch
 * @param figures each figure that it gives, wherever
 * @param words telling words of its beginning and of all of it
 * @param several whether it tells of several events
 */
record HarmReading(Map<Stretch, Tolls> tolls, List<Figure> figures, Map<Stretch, Set<String>> words, boolean several) {
    private static final int LEAD = 300;
    private static final int BEGINNING = 900;
    private static final int TITLE = 200;
    private static final int LONGEST = 20_000;
    private static final int MOST = 60;
    private static final String CASUALTIES = "casualties";

    /** What a figure counts that counts people, and nothing is said that befell them: "the four victims are brothers". */
    static final String PEOPLE = "people";

    private static final Set<String> PERSONS = Set.copyOf(Tables.words(HarmReading.class, "people.txt"));

    /** From the beginning of a document to where. */
    enum Stretch {
        TITLE,
        LEAD,
        BEGINNING,
        WHOLE
    }

    /** What a stretch comes to; null where it tells nothing. */
    record Tolls(@Nullable Double killed, @Nullable Double injured) {
        double dead() {
            return killed == null ? 0 : killed;
        }

        double hurt() {
            return injured == null ? 0 : injured;
        }

        double hit() {
            return dead() + hurt();
        }

        boolean isSilent() {
            return killed == null && injured == null;
        }
    }

    /** One figure: what it counts, how many, where it stands, and whether it is a part of another. */
    record Figure(String counts, double number, Stretch where, boolean part) {}

    static HarmReading of(Told told) {
        Document document = told.report.document();
        Quantities all = told.report.quantities();
        int title = titleEnd(document);
        Map<Stretch, Tolls> tolls = new EnumMap<>(Stretch.class);
        tolls.put(Stretch.TITLE, tolls(all.before(title)));
        tolls.put(Stretch.LEAD, tolls(all.before(title + LEAD)));
        tolls.put(Stretch.BEGINNING, tolls(all.before(title + BEGINNING)));
        tolls.put(Stretch.WHOLE, tolls(all));
        List<Figure> figures = new ArrayList<>();
        for (Quantity q : all.all()) {
            String counts = counts(q);
            Double number = q.value() != null ? q.value() : q.low() != null ? q.low() : q.high();
            if (counts != null && number != null && figures.size() < MOST) {
                int at = q.span().begin();
                Stretch where = at < title ? Stretch.TITLE : at < title + BEGINNING ? Stretch.LEAD : Stretch.WHOLE;
                figures.add(new Figure(counts, number, where, q.part()));
            }
        }
        String text = document.text();
        return new HarmReading(
                tolls,
                figures,
                Map.of(
                        Stretch.BEGINNING,
                        HarmWords.in(text, title + BEGINNING),
                        Stretch.WHOLE,
                        HarmWords.in(text, Math.min(text.length(), LONGEST))),
                told.phrases.is(Phrases.Use.SEVERAL));
    }

    private static @Nullable String counts(Quantity q) {
        String counts = q.counts();
        if (Told.KILLED.equals(counts) || Told.INJURED.equals(counts) || CASUALTIES.equals(counts)) {
            return counts;
        }
        return counts != null && q.unit() == null && PERSONS.contains(counts) ? PEOPLE : null;
    }

    Tolls whole() {
        return at(Stretch.WHOLE);
    }

    Tolls at(Stretch stretch) {
        return tolls.getOrDefault(stretch, new Tolls(null, null));
    }

    private static Tolls tolls(Quantities quantities) {
        return new Tolls(best(quantities.toll(Told.KILLED)), best(quantities.toll(Told.INJURED)));
    }

    private static @Nullable Double best(@Nullable Toll toll) {
        return toll == null
                ? null
                : toll.value() != null ? toll.value() : toll.low() != null ? toll.low() : toll.high();
    }

    /** Where the headline ends that stands at the head of the text; 0 if none does. */
    private static int titleEnd(Document document) {
        String title = document.publication().title();
        if (title != null && document.text().startsWith(title)) {
            return title.length();
        }
        int line = document.text().indexOf('\n');
        return line > 0 && line <= TITLE && document.text().charAt(line - 1) != '.' ? line : 0;
    }
}
