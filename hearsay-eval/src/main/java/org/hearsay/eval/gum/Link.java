package org.hearsay.eval.gum;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.Reading;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Source;
import org.hearsay.eval.gum.GumDocument.GoldLink;
import org.hearsay.text.Spans;
import org.jspecify.annotations.Nullable;

/**
 * An attribution as read, in its chain. One without a cue (a turn of an interview, a speaker's name before a speech) ascribes
 * by its source; GUM has a relation for some of those and none for most, so they count where it has one and are looked through
 * where it has none.
 *
 * @param words the cue, or the source where there is no cue
 * @param parent the nearest one around it that counts
 */
record Link(Spans words, Spans content, @Nullable Link parent) {
    static List<Link> of(Reading reading, List<GoldLink> gold) {
        Map<String, @Nullable Link> byId = new HashMap<>();
        List<Link> links = new ArrayList<>();
        for (Attribution a : reading.attributions()) {
            String outer = a.parent();
            Link parent = outer == null ? null : byId.get(outer);
            Spans words = words(a);
            Link link = words == null ? null : new Link(words, a.content(), parent);
            boolean counts = link != null && (a.cue() != null || gold.stream().anyMatch(link::fits));
            byId.put(a.id(), counts ? link : parent);
            if (link != null && counts) {
                links.add(link);
            }
        }
        return links;
    }

    private static @Nullable Spans words(Attribution a) {
        Source source = a.source();
        Spans cue = a.cue();
        return cue != null || source == null ? cue : source.spans();
    }

    /** Whether its words overlap the satellite and its content covers at least half of the nucleus, in chars. */
    boolean fits(GoldLink gold) {
        return words.overlaps(gold.satellite())
                && 2 * content.common(gold.nucleus()) >= gold.nucleus().length();
    }

    /** Whether it and its parent fit a nested relation and that one's parent. */
    boolean fits(GoldLink gold, List<GoldLink> all) {
        return fits(gold) && parent != null && gold.parent() >= 0 && parent.fits(all.get(gold.parent()));
    }
}
