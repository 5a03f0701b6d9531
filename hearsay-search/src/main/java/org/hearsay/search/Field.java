package org.hearsay.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a query may ask for by name. */
public enum Field {
    /** Who says it, by any spelling of the name. */
    SAID_BY(Kind.NAME, Of.ATTRIBUTION),
    /** Whom what is said mentions, likewise; or a word of it. */
    ABOUT(Kind.NAME, Of.ATTRIBUTION),
    /** Whom it was said to, likewise. */
    TO(Kind.NAME, Of.ATTRIBUTION),
    /** The words ascribed. */
    CONTENT(Kind.WORDS, Of.ATTRIBUTION),
    /** The words that ascribe it. */
    CUE(Kind.WORDS, Of.ATTRIBUTION),
    QUOTATION(Kind.TRAIT, Of.ATTRIBUTION),
    ACT(Kind.TRAIT, Of.ATTRIBUTION),
    STANCE(Kind.TRAIT, Of.ATTRIBUTION),
    ENDORSEMENT(Kind.TRAIT, Of.ATTRIBUTION),
    /** A range of the probability that it was read correctly. */
    CONFIDENCE(Kind.NUMBER, Of.ATTRIBUTION),
    /** The whole text of a document. */
    TEXT(Kind.WORDS, Of.DOCUMENT),
    TITLE(Kind.WORDS, Of.BOTH),
    ADDRESS(Kind.WORDS, Of.BOTH),
    /** Who wrote it, by any spelling of the name. */
    BYLINE(Kind.NAME, Of.BOTH),
    PUBLISHER(Kind.TRAIT, Of.BOTH),
    LANGUAGE(Kind.TRAIT, Of.BOTH),
    /** From that day on; of a month or a year, from its first. The day of the statement, else that of publication. */
    AFTER(Kind.DAY, Of.BOTH),
    /** Until the day before; of a month or a year, before its first. */
    BEFORE(Kind.DAY, Of.BOTH),
    /** That day, month or year. */
    ON(Kind.DAY, Of.BOTH),
    DOCUMENT(Kind.TRAIT, Of.BOTH);

    enum Kind {
        NAME,
        WORDS,
        TRAIT,
        NUMBER,
        DAY
    }

    /** What bears it. */
    private enum Of {
        ATTRIBUTION,
        DOCUMENT,
        BOTH
    }

    private final Kind kind;
    private final Of of;
    private final String query;

    Field(Kind kind, Of of) {
        this.kind = kind;
        this.of = of;
        this.query = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As queries call it: "said-by". It is its name in the index too. */
    public String query() {
        return query;
    }

    Kind kind() {
        return kind;
    }

    boolean isTrait() {
        return kind == Kind.TRAIT;
    }

    boolean ofAttributions() {
        return of != Of.DOCUMENT;
    }

    boolean ofDocuments() {
        return of != Of.ATTRIBUTION;
    }

    /** The field that queries call so; null if there is none. */
    static @Nullable Field called(String query) {
        return Arrays.stream(values())
                .filter(f -> f.query.equals(query.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }

    static String all() {
        return Arrays.stream(values()).map(Field::query).collect(Collectors.joining(", "));
    }
}
