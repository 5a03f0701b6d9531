package org.hearsay.app.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.hearsay.app.Texts;
import org.hearsay.app.WellFormed;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.QueryException;
import org.hearsay.search.SearchException;
import org.hearsay.text.Sha256;

/**
 * What is new of a search that is kept, as an Atom feed (RFC 4287): a feed reader has no session, so its address has a word that
 * nobody can guess. Safe to share between threads.
 */
final class SavedFeed {
    static final String FOLDER = "/feeds/";
    private static final int MOST = 50;
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final SavedSearches saved;
    private final Newest newest;
    private final Texts texts;
    private final Supplier<String> room;

    /** @param room its address, as browsers know it */
    SavedFeed(SavedSearches saved, Newest newest, Texts texts, Supplier<String> room) {
        this.saved = saved;
        this.newest = newest;
        this.texts = texts;
        this.room = room;
    }

    static String address(SavedSearch search) {
        return FOLDER + search.word() + ".atom";
    }

    void send(Context context) throws LedgerException, SearchException, QueryException {
        SavedSearch search = search(context.pathParam("name"));
        List<Newest.Came> came = newest.of(search.query(), MOST);
        try {
            byte[] feed = feed(search, came, room.get()).getBytes(StandardCharsets.UTF_8);
            String tag = "\"" + Sha256.of(feed).substring(0, 32) + "\"";
            context.header("ETag", tag);
            context.header("Cache-Control", "private, no-cache");
            String known = context.header("If-None-Match");
            if (known != null && known.contains(tag)) {
                context.status(304);
                return;
            }
            context.contentType("application/atom+xml; charset=utf-8").result(feed);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private SavedSearch search(String name) {
        try {
            return saved.by(name.replaceFirst("\\.atom$", ""))
                    .orElseThrow(() -> RefusedException.notFound("refused.feed"));
        } catch (IOException e) {
            throw SavedView.failed(e);
        }
    }

    private String feed(SavedSearch search, List<Newest.Came> came, String room) throws XMLStreamException {
        StringWriter words = new StringWriter();
        XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(words);
        xml.writeStartDocument("utf-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        element(xml, "id", "urn:hearsay:search:" + Sha256.ofParts(search.word()).substring(0, 32));
        element(xml, "title", search.name());
        element(xml, "updated", (came.isEmpty() ? search.made() : latest(came)).toString());
        link(xml, "self", room + address(search));
        link(xml, "alternate", room + Addresses.of("/search", "q", search.query()));
        for (Newest.Came each : came) {
            entry(xml, each, room);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
        return words.toString();
    }

    private static Instant latest(List<Newest.Came> came) {
        return came.stream().map(c -> c.kept().added()).max(Instant::compareTo).orElseThrow();
    }

    private void entry(XMLStreamWriter xml, Newest.Came came, String room) throws XMLStreamException {
        Card card = Card.of(came.statement(), texts);
        String words = card.words().stream().map(Card.Piece::words).collect(Collectors.joining());
        xml.writeStartElement("entry");
        element(xml, "id", "urn:hearsay:" + card.id());
        element(xml, "title", card.chain().getLast() + ": " + card.title());
        element(xml, "updated", came.kept().added().toString());
        xml.writeStartElement("author");
        element(xml, "name", card.chain().getFirst());
        xml.writeEndElement();
        link(xml, "alternate", room + card.address());
        element(xml, "summary", words);
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String words) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(plain(words));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String rel, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", address);
    }

    /** Without what XML may not have. */
    private static String plain(String words) {
        return WellFormed.of(words).replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "\uFFFD");
    }
}
