package org.hearsay.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.Reading;
import org.hearsay.actor.Actor;
import org.hearsay.app.SourceName;
import org.hearsay.app.page.Extras;
import org.hearsay.reading.Mention;
import org.hearsay.text.Span;

/** Tells of each "he" and "the minister" of a document who is meant, where that has a name. */
final class WhoIsMeant {
    /** Of a document's id, so much stands in an actor's. */
    private static final int SHOWN = 10;

    private WhoIsMeant() {}

    static List<Extras.Meant> in(Reading reading) {
        String text = reading.document().text();
        String document = reading.document().id();
        String begin = document.substring(0, Math.min(SHOWN, document.length()));
        Map<Span, Actor> actors = reading.actors().mentions();
        List<Extras.Meant> meant = new ArrayList<>();
        for (Mention mention : reading.mentions()) {
            Actor actor = mention.form() == Mention.Form.NAME ? null : actors.get(mention.span());
            String name = SourceName.meant(mention.span().in(text), actor);
            if (actor != null && name != null) {
                meant.add(new Extras.Meant(mention.span(), name, ActorLine.address(begin + "/" + actor.id())));
            }
        }
        return meant;
    }
}
