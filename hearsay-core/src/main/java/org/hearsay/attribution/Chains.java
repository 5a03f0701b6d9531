package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.text.Credit;
import org.hearsay.text.Document;
import org.jspecify.annotations.Nullable;

/** Follows attributions outwards: who told whom, up to the publisher and to whoever it credits with the text. */
public final class Chains {
    private static final String UNNAMED_PUBLISHER = "this document";

    private Chains() {}

    /** The chain of each attribution, by its id. */
    public static Map<String, Chain> of(Document document, List<Attribution> attributions) {
        Map<String, List<Chain.Link>> links = new HashMap<>();
        Map<String, Chain> chains = new HashMap<>();
        List<Chain.Link> outer = publication(document);
        for (Attribution attribution : attributions) {
            List<Chain.Link> above = links.getOrDefault(parentOf(attribution), outer);
            List<Chain.Link> all = new ArrayList<>(above);
            all.add(new Chain.Link(name(document, attribution), attribution.id()));
            links.put(attribution.id(), all);
            chains.put(attribution.id(), new Chain(all));
        }
        return chains;
    }

    private static String parentOf(Attribution attribution) {
        return attribution.parent() == null ? "" : attribution.parent();
    }

    private static List<Chain.Link> publication(Document document) {
        String publisher = document.publication().publisher();
        List<Chain.Link> links = new ArrayList<>();
        links.add(new Chain.Link(publisher == null ? UNNAMED_PUBLISHER : publisher, null));
        document.credits().stream()
                .filter(c -> c.kind() == Credit.Kind.ORIGIN && !c.name().equals(publisher))
                .map(c -> new Chain.Link(c.name(), null))
                .distinct()
                .forEach(links::add);
        return links;
    }

    private static @Nullable String name(Document document, Attribution attribution) {
        Source source = attribution.source();
        return source == null ? null : source.spans().in(document.text());
    }
}
