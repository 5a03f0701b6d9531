package org.hearsay.corroboration.copy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.hearsay.corroboration.SortedNumbers;
import org.hearsay.text.Document;
import org.hearsay.text.Publication;
import org.hearsay.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * All that is needed of a document to find those that may share passages with it: made of the document alone, some 50 figures for
 * an article, and worth keeping. Immutable.
 */
public final class Sketch {
    private final String document;
    private final String text;
    private final int words;
    private final List<Fingerprint> fingerprints;
    private final Headline headline;
    private final @Nullable LocalDate day;
    private final @Nullable String site;
    private final long[] keys;

    /**
     * A sketch as it was kept.
     *
     * @param document id of the document
     * @param text id of its text
     * @param words how many the text has
     * @param fingerprints in text order
     * @param headline what its title says of its text
     * @param day of publication
     * @param site host of its address on the web, else its publisher in lower case
     */
    public Sketch(
            String document,
            String text,
            int words,
            List<Fingerprint> fingerprints,
            Headline headline,
            @Nullable LocalDate day,
            @Nullable String site) {
        this.document = document;
        this.text = text;
        this.words = words;
        this.fingerprints = List.copyOf(fingerprints);
        this.headline = headline;
        this.day = day;
        this.site = site;
        this.keys = this.fingerprints.stream()
                .mapToLong(Fingerprint::key)
                .sorted()
                .distinct()
                .toArray();
    }

    public static Sketch of(Document document) {
        Shingled shingled = Shingled.of(document.text());
        return new Sketch(
                document.id(),
                document.textId(),
                shingled.length(),
                Winnowing.of(shingled),
                Headline.of(document),
                document.publication().published(),
                site(document.publication()));
    }

    static @Nullable String site(Publication publication) {
        String uri = publication.uri();
        // The last one: an archive's address ends with the one that it archived.
        int host = uri == null ? -1 : uri.lastIndexOf("://");
        if (uri == null || host < 0) {
            return publication.publisher() == null ? null : Word.lower(publication.publisher());
        }
        String rest = Word.lower(uri.substring(host + 3));
        int end = 0;
        while (end < rest.length() && "/:?#".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        return rest.startsWith("www.") ? rest.substring(4, Math.max(4, end)) : rest.substring(0, end);
    }

    public String document() {
        return document;
    }

    public String text() {
        return text;
    }

    public int words() {
        return words;
    }

    public List<Fingerprint> fingerprints() {
        return fingerprints;
    }

    public Headline headline() {
        return headline;
    }

    public @Nullable LocalDate day() {
        return day;
    }

    public @Nullable String site() {
        return site;
    }

    /** The keys of the buckets that its document belongs in: of its fingerprints, and of the words of its title. */
    public LongStream buckets() {
        return LongStream.concat(LongStream.of(keys), headline.words().stream().mapToLong(Headline::key));
    }

    /** How many different keys it has. */
    int size() {
        return keys.length;
    }

    /** How many keys both have. */
    int common(Sketch other) {
        return SortedNumbers.shared(keys, other.keys);
    }
}
