package org.hearsay.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.hearsay.actor.Name;
import org.hearsay.actor.NameKind;
import org.jspecify.annotations.Nullable;

/** What lies in the index: for each document one of Lucene's, and one for each of its attributions. */
final class Schema {
    /** Of an index that was made otherwise nothing is used. Count it up with every change here or in {@link Words}. */
    static final String VERSION = "2";

    static final String KIND = "kind";
    static final String KIND_DOCUMENT = "document";
    static final String KIND_ATTRIBUTION = "attribution";
    static final String ID = "id";

    /** All words that an attribution is found by without naming a field. */
    static final String ALL = "all";

    /** In days since 1970. */
    static final String DAY = "day";

    static final String MONTH = "month";

    /** After a field's name: the names in it as they are written, to look them up by. */
    static final String EXACT = ".name";

    /** After a field's name: {@code SOUND 0 NAME}, for all names that sound alike stand together so. */
    static final String SOUND = ".sound";

    static final char BETWEEN = '\u0000';

    /** In UTF-16; Lucene takes no term of more than 32,766 bytes, and no name is so long. */
    private static final int LONGEST_NAME = 400;

    private Schema() {}

    /** A document has one value of each. */
    static FacetsConfig facets() {
        return new FacetsConfig();
    }

    /** The document's first, its attributions' after it. */
    static List<Document> of(IndexedDocument indexed) {
        List<Document> all = new ArrayList<>();
        Document whole = common(indexed, KIND_DOCUMENT, indexed.id(), indexed.published());
        whole.add(new TextField(Field.TEXT.query(), indexed.text(), Store.NO));
        all.add(whole);
        for (IndexedAttribution attribution : indexed.attributions()) {
            all.add(attribution(indexed, attribution));
        }
        return all;
    }

    private static Document common(IndexedDocument indexed, String kind, String id, @Nullable LocalDate day) {
        Document made = new Document();
        made.add(new StringField(KIND, kind, Store.YES));
        made.add(new StoredField(ID, id));
        made.add(new StringField(Field.DOCUMENT.query(), indexed.id(), Store.YES));
        made.add(new TextField(Field.TITLE.query(), indexed.title(), Store.NO));
        made.add(new TextField(Field.ADDRESS.query(), indexed.address(), Store.NO));
        names(made, Field.BYLINE, indexed.bylines());
        trait(made, Field.PUBLISHER, indexed.publisher());
        trait(made, Field.LANGUAGE, indexed.language());
        if (day != null) {
            made.add(new LongField(DAY, day.toEpochDay(), Store.NO));
            made.add(new SortedSetDocValuesFacetField(
                    MONTH, day.toString().substring(0, day.toString().length() - 3)));
        }
        return made;
    }

    private static Document attribution(IndexedDocument indexed, IndexedAttribution attribution) {
        LocalDate day = attribution.said() == null ? indexed.published() : attribution.said();
        Document made = common(indexed, KIND_ATTRIBUTION, attribution.id(), day);
        made.add(new TextField(Field.CONTENT.query(), attribution.content(), Store.NO));
        made.add(new TextField(Field.CUE.query(), attribution.cue(), Store.NO));
        made.add(new TextField(Field.ABOUT.query(), attribution.content(), Store.NO));
        made.add(new TextField(Field.SAID_BY.query(), attribution.source(), Store.NO));
        names(made, Field.SAID_BY, attribution.speakers());
        names(made, Field.ABOUT, attribution.about());
        names(made, Field.TO, attribution.addressees());
        attribution.traits().forEach(t -> trait(made, t.field(), t.value()));
        made.add(new DoubleField(Field.CONFIDENCE.query(), attribution.confidence(), Store.NO));
        String speaker =
                attribution.speakers().isEmpty() ? "" : attribution.speakers().getFirst();
        for (String words : List.of(attribution.source(), speaker, attribution.cue(), attribution.content())) {
            made.add(new TextField(ALL, words, Store.NO));
        }
        if (!speaker.isBlank()) {
            made.add(new SortedSetDocValuesFacetField(Field.SAID_BY.query(), cut(speaker)));
        }
        return made;
    }

    private static void trait(Document made, Field field, String value) {
        if (!value.isBlank()) {
            made.add(new StringField(field.query(), folded(value), Store.NO));
            made.add(new SortedSetDocValuesFacetField(field.query(), cut(value)));
        }
    }

    private static void names(Document made, Field field, List<String> names) {
        Set<String> distinct = new LinkedHashSet<>(names);
        distinct.removeIf(n -> n.isBlank() || n.length() > LONGEST_NAME || n.indexOf(BETWEEN) >= 0);
        Set<String> keys = new HashSet<>();
        for (String name : distinct) {
            made.add(new TextField(field.query(), name, Store.NO));
            made.add(new StringField(field.query() + EXACT, name, Store.NO));
            Name.of(name, NameKind.ANY).sounds().forEach(s -> keys.add(s + BETWEEN + name));
        }
        keys.forEach(k -> made.add(new StringField(field.query() + SOUND, k, Store.NO)));
    }

    /** A trait is asked for in any case. */
    static String folded(String value) {
        return cut(value).toLowerCase(Locale.ROOT);
    }

    private static String cut(String value) {
        return value.length() > LONGEST_NAME ? value.substring(0, LONGEST_NAME) : value;
    }
}
