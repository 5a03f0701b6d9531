package org.hearsay.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hearsay.text.Document;
import org.hearsay.text.Problem;
import org.hearsay.text.Publication;
import org.hearsay.text.Sha256;
import org.jspecify.annotations.Nullable;

/** One item of NewsML-G2: what it says of itself, and the best form of its content. For one thread. */
final class NewsItem {
    /** Below the item: elements whose words are wanted. */
    private static final Set<String> WANTED = Set.of(
            "itemMeta/provider/name",
            "itemMeta/versionCreated",
            "itemMeta/embargoed",
            "itemMeta/title",
            "contentMeta/contentCreated",
            "contentMeta/contentModified",
            "contentMeta/headline",
            "contentMeta/by",
            "contentMeta/creditline",
            "contentMeta/creator/name",
            "contentMeta/infoSource/name");

    private static final int DEEPEST_WANTED = 3;

    /** Elements in elements. */
    private static final int DEEPEST = 200;

    private final Original original;
    private final CreditLines credits;
    private final Map<String, String> said = new HashMap<>();
    private final List<String> creators = new ArrayList<>();
    private final List<String> path = new ArrayList<>();
    private final NewsContent content = new NewsContent();

    NewsItem(Original original, CreditLines credits) {
        this.original = original;
        this.credits = credits;
    }

    Document document() throws UnreadableException {
        Decoded decoded = Encoding.decode(original.bytes(), null);
        try {
            read(Xml.piece(decoded.text()));
        } catch (XMLStreamException e) {
            String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new UnreadableException(original.name(), "is a damaged news item (" + reason + "); get it anew", e);
        }
        PageText text = content.best();
        if (text == null) {
            throw new UnreadableException(
                    original.name(),
                    "is a news item without a text in it (a picture or a recording?); nothing to read");
        }
        List<Problem> problems = new ArrayList<>(text.problems());
        problems.addAll(Release.problems(said.get("itemMeta/pubStatus@qcode"), said.get("itemMeta/embargoed")));
        problems.addAll(Bidi.problems(text.words()));
        return new Document(
                text.words(),
                publication(text.words()),
                Sha256.of(original.bytes()),
                text.map(),
                credits.in(text.words()),
                problems);
    }

    private void read(XMLStreamReader reader) throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        String wanted = null;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    path.add(localName(reader));
                    if (path.size() > DEEPEST) {
                        throw new XMLStreamException("it is nested too deep");
                    }
                    String here = here();
                    attributes(reader, here);
                    if (wanted == null && WANTED.contains(here)) {
                        wanted = here;
                        words.setLength(0);
                    }
                    content.begin(path.getLast(), reader);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    content.end(path.getLast());
                    if (wanted != null && wanted.equals(here())) {
                        said(wanted, words.toString());
                        wanted = null;
                    }
                    path.removeLast();
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (wanted != null) {
                        words.append(reader.getText());
                    }
                    content.words(reader.getText());
                }
                default -> {}
            }
        }
    }

    /** The way from the item to the element that is open; empty for what lies too deep to be wanted. */
    private String here() {
        return path.size() > DEEPEST_WANTED + 1 ? "" : path.stream().skip(1).collect(Collectors.joining("/"));
    }

    private void attributes(XMLStreamReader reader, String here) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i);
            boolean wanted = (path.size() == 1 && name.equals("guid"))
                    || (here.equals("itemMeta/provider") && (name.equals("literal") || name.equals("qcode")))
                    || (here.equals("itemMeta/pubStatus") && name.equals("qcode"))
                    || (here.equals("contentMeta/language") && name.equals("tag"))
                    || (here.equals("contentMeta/creator") && name.equals("literal"));
            if (wanted) {
                said(here + "@" + name, reader.getAttributeValue(i));
            }
        }
    }

    private void said(String where, String words) {
        String tidy = words.replaceAll("\\s+", " ").strip();
        if (where.startsWith("contentMeta/creator")) {
            creators.add(tidy);
        } else if (!tidy.isEmpty() || where.equals("itemMeta/embargoed")) {
            said.putIfAbsent(where, tidy);
        }
    }

    private Publication publication(String text) {
        String day = first("contentMeta/contentCreated", "itemMeta/versionCreated", "contentMeta/contentModified");
        LocalDate published = day == null ? null : PublicationDay.in(day);
        List<String> by = Bylines.of(Stream.concat(Stream.of(said.get("contentMeta/by")), content.bylines().stream()));
        String code = said.get("itemMeta/provider@qcode");
        return new Publication(
                Objects.requireNonNullElse(said.get("@guid"), original.address()),
                title(),
                Stream.of(
                                first("itemMeta/provider/name", "itemMeta/provider@literal"),
                                first("contentMeta/infoSource/name", "contentMeta/creditline"),
                                code == null ? null : code.substring(code.indexOf(':') + 1))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                published,
                said.get("contentMeta/language@tag"),
                Bylines.first(Bylines.first(by, Bylines.in(text)), Bylines.of(creators.stream())));
    }

    private @Nullable String title() {
        String title = first("contentMeta/headline", "itemMeta/title");
        return title == null ? content.headline() : title;
    }

    private @Nullable String first(String... places) {
        return Stream.of(places)
                .map(said::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Pieces of a message may have prefixes that were told outside of them. */
    static String localName(XMLStreamReader reader) {
        String name = reader.getLocalName();
        return name.substring(name.indexOf(':') + 1);
    }
}
