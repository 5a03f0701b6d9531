package org.hearsay.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Notes when the channel of an RSS feed asks to be left alone, and lets none of it through: ROME refuses a whole feed for an hour
 * that is none. For one feed.
 */
final class FeedRests extends XMLFilterImpl {
    private static final int CHANNEL = 2;
    private static final int MOST = 100;

    private final List<String> hours = new ArrayList<>();
    private final List<String> days = new ArrayList<>();
    private String minutes = "";
    private int depth;
    private @Nullable String open;
    private final StringBuilder said = new StringBuilder();

    FeedRest rest() {
        return FeedRest.of(minutes, hours, days);
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
        depth++;
        if (open == null
                && depth == CHANNEL + 1
                && (local.equals("ttl") || local.equals("skipHours") || local.equals("skipDays"))) {
            open = local;
        }
        said.setLength(0);
        if (open == null) {
            super.startElement(uri, local, name, attributes);
        }
    }

    @Override
    public void endElement(String uri, String local, String name) throws SAXException {
        if (open == null) {
            super.endElement(uri, local, name);
        } else {
            note(local, said.toString().strip());
            open = depth == CHANNEL + 1 ? null : open;
        }
        said.setLength(0);
        depth--;
    }

    private void note(String local, String value) {
        if (local.equals("ttl")) {
            minutes = value;
        } else if (local.equals("hour") && hours.size() < MOST) {
            hours.add(value);
        } else if (local.equals("day") && days.size() < MOST) {
            days.add(value);
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) throws SAXException {
        if (open == null) {
            super.characters(chars, start, length);
        } else if (said.length() < MOST) {
            said.append(chars, start, Math.min(length, MOST));
        }
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) throws SAXException {
        if (open == null) {
            super.startPrefixMapping(prefix, uri);
        }
    }

    @Override
    public void endPrefixMapping(String prefix) throws SAXException {
        if (open == null) {
            super.endPrefixMapping(prefix);
        }
    }
}
