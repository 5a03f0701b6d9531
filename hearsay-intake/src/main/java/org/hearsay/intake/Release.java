package org.hearsay.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.text.Problem;
import org.jspecify.annotations.Nullable;

/** Whether a news item may be used, as its provider says: whoever quotes it should know. */
final class Release {
    private Release() {}

    /**
     * What is to be said of it.
     *
     * @param status "usable", "canceled" or "withheld", with or without the scheme "stat:"
     * @param embargoed until when it may not be published
     */
    static List<Problem> problems(@Nullable String status, @Nullable String embargoed) {
        List<Problem> problems = new ArrayList<>();
        String said = status == null ? "" : status.strip().toLowerCase(Locale.ROOT);
        if (said.endsWith("canceled") || said.endsWith("cancelled")) {
            problems.add(new Problem("canceled", "Its provider has canceled this item.", null));
        } else if (said.endsWith("withheld")) {
            problems.add(new Problem("withheld", "Its provider has withheld this item.", null));
        }
        if (embargoed != null) {
            String until = embargoed.isBlank() ? "" : " until " + embargoed.strip();
            problems.add(new Problem("embargoed", "Its provider does not want it published" + until + ".", null));
        }
        return problems;
    }
}
