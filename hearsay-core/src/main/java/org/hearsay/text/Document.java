package org.hearsay.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * One text as published. Its words never change; everything else points into them. Safe to share between threads.
 *
 * @param text the words, exactly as decoded; spans count its {@code char}s
 * @param publication where and when it came out
 * @param originalSha256 hex SHA-256 of the bytes that the text was decoded from
 * @param map from the text back to the original
 * @param credits whom it credits with its text, in text order
 * @param problems what was untidy about it
 */
public record Document(
        String text,
        Publication publication,
        String originalSha256,
        SourceMap map,
        List<Credit> credits,
        List<Problem> problems) {
    public Document {
        credits = List.copyOf(credits);
        problems = List.copyOf(problems);
    }

    /** A document of bare words, as tests and programs have them. */
    public static Document of(String text) {
        return of(text, Publication.UNKNOWN);
    }

    public static Document of(String text, Publication publication) {
        String hash = Sha256.of(text.getBytes(StandardCharsets.UTF_8));
        return new Document(text, publication, hash, SourceMap.identity(text.length()), List.of(), List.of());
    }

    /** Hex SHA-256 of the text in UTF-8: one wire text in eleven papers has one text id. */
    public String textId() {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Hex SHA-256 over address on the web (or original bytes), publisher, day and text: the same file is one document, wherever it
     * lies and whatever it is called.
     */
    public String id() {
        String uri = publication.uri();
        String origin = uri != null && uri.contains("://") ? uri : originalSha256;
        return Sha256.ofParts(
                origin,
                Objects.requireNonNullElse(publication.publisher(), ""),
                publication.published() == null ? "" : publication.published().toString(),
                textId());
    }

    /** This document, with what a person says of its publication put in the place of what was found. */
    public Document published(Publication told) {
        return new Document(text, publication.with(told), originalSha256, map, credits, problems);
    }
}
