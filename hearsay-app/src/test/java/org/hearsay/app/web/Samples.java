package org.hearsay.app.web;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.hearsay.Reading;
import org.hearsay.app.Articles;
import org.hearsay.app.Marked;
import org.hearsay.attribution.Attribution;
import org.hearsay.text.Publication;

/** Documents for tests of what is read and judged in a room: no two attributions of theirs have one id. */
final class Samples {
    private static final String QUAY = """
            Three weeks ago the east quay was shut. [1s:Petra Vail] [1c:said] [1t:that 12 people were hurt] on 3 March 2031.

            [2s:She] [2c:insisted] [2t:that "nobody had warned the yard"].
            [3s:The yard] [3c:denied] [3t:it].
            """;

    private Samples() {}

    /** Eight attributions, read with confidence 0.93. */
    static Reading port() {
        return Marked.reading(Articles.PORT);
    }

    /** Three attributions, read with confidence 0.3, 0.6 and 0.95. */
    static Reading quay() {
        return quay(QUAY, "https://courier.example/quay");
    }

    static Reading quay(String marked, String address) {
        Publication publication = new Publication(address, "Quay shut", "Harbour Post", LocalDate.of(2031, 3, 5), "en");
        double[] confidences = {0.3, 0.6, 0.95};
        int[] at = {0};
        return Marked.reading(
                marked, publication, a -> with(a, "quay" + address.length() + a.id(), confidences[at[0]++ % 3]));
    }

    static UnaryOperator<Attribution> named(String begin) {
        return a -> with(a, begin + a.id(), a.confidence());
    }

    private static Attribution with(Attribution a, String id, double confidence) {
        return new Attribution(
                id,
                a.source(),
                a.cue(),
                a.content(),
                a.quotation(),
                a.act(),
                a.stance(),
                a.endorsement(),
                a.evidence(),
                a.addressee(),
                a.medium(),
                a.parent(),
                a.depth(),
                confidence);
    }
}
