package org.hearsay.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Stands between the XML of a feed and what builds a tree of it: lets through so many entries and no more, refuses what is too deep
 * or has too many elements, and notes how each entry writes its dates, which the tree has as instants without a time zone. For one
 * feed.
 */
final class FeedBounds extends XMLFilterImpl {
    private static final int DEEPEST = 200;
    private static final int MOST_ELEMENTS = 2_000_000;

    private static final Set<String> ENTRIES = Set.of("item", "entry");

    /** When it came out, or was changed, in the kinds of feeds there are. */
    private static final Set<String> DATES =
            Set.of("pubdate", "published", "issued", "date", "created", "updated", "modified");

    private final List<Map<String, String>> dates = new ArrayList<>();
    private int depth;
    private int elements;
    private boolean rss;
    private boolean cut;

    /** The depth of the entry that is being left out; 0 if none is. */
    private int leavingOut;

    /** The depth of the entry that is open; 0 if none is. */
    private int entry;

    private @Nullable StringBuilder date;

    /** Whether there were more entries than were let through. */
    boolean cut() {
        return cut;
    }

    /** How the entries write their dates, by what they are: "pubdate". */
    List<Map<String, String>> dates() {
        return dates;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
        depth++;
        elements += 1 + attributes.getLength();
        if (depth > DEEPEST || elements > MOST_ELEMENTS) {
            throw new SAXException(
                    depth > DEEPEST
                            ? "more than " + DEEPEST + " elements in one another"
                            : "more than " + MOST_ELEMENTS + " elements");
        }
        rss = depth == 1 ? local.equals("rss") : rss;
        if (entry == 0 && depth == (rss ? 3 : 2) && ENTRIES.contains(local)) {
            entry = depth;
            if (dates.size() == Feed.MOST_ENTRIES) {
                cut = true;
                leavingOut = depth;
            } else {
                dates.add(new TreeMap<>());
            }
        }
        if (leavingOut > 0) {
            return;
        }
        if (entry > 0 && depth == entry + 1 && DATES.contains(local.toLowerCase(Locale.ROOT))) {
            date = new StringBuilder();
        }
        super.startElement(uri, local, name, attributes);
    }

    @Override
    public void endElement(String uri, String local, String name) throws SAXException {
        if (leavingOut == 0) {
            if (date != null && depth == entry + 1) {
                dates.getLast()
                        .putIfAbsent(
                                local.toLowerCase(Locale.ROOT), date.toString().strip());
                date = null;
            }
            super.endElement(uri, local, name);
        }
        if (depth == entry) {
            entry = 0;
            leavingOut = 0;
        }
        depth--;
    }

    @Override
    public void characters(char[] chars, int start, int length) throws SAXException {
        if (leavingOut > 0) {
            return;
        }
        if (date != null && date.length() < 100) {
            date.append(chars, start, Math.min(length, 100));
        }
        super.characters(chars, start, length);
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) throws SAXException {
        if (leavingOut == 0) {
            super.startPrefixMapping(prefix, uri);
        }
    }

    @Override
    public void endPrefixMapping(String prefix) throws SAXException {
        if (leavingOut == 0) {
            super.endPrefixMapping(prefix);
        }
    }

    @Override
    public void processingInstruction(String target, String data) {
        // Style sheets and the like: nothing to read.
    }

    @Override
    public void setProperty(String name, Object value)
            throws org.xml.sax.SAXNotRecognizedException, org.xml.sax.SAXNotSupportedException {
        // What asks for comments and declarations as well would get them past us.
        if (!name.endsWith("/lexical-handler") && !name.endsWith("/declaration-handler")) {
            super.setProperty(name, value);
        }
    }
}
