package org.hearsay.store;

import java.time.Instant;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.Judgement;
import org.hearsay.ledger.ReadingRecord;
import org.jspecify.annotations.Nullable;

/**
 * One line of a ledger's export: an entry of the log with all that it brought. What does not belong to its kind is null.
 *
 * @param name where a document was seen, what was imported, whose name is protected, the path of a copy
 * @param document its id, where it was brought by an earlier line, or is erased
 * @param text the words of a document, where it is seen first
 * @param rest what it is beside its text, likewise
 * @param original its bytes, if they are not just its text in UTF-8
 * @param judgementNumber which judgement of the file is withdrawn, counted from 1
 * @param detail reason, failure, pseudonym, what kind of copy
 */
// Written and read, never compared.
@SuppressWarnings("ArrayRecordComponent")
record TransferLine(
        Entry.Kind kind,
        Instant at,
        String by,
        @Nullable String name,
        @Nullable String document,
        @Nullable String text,
        Codec.@Nullable Rest rest,
        byte @Nullable [] original,
        @Nullable String originalSha256,
        @Nullable String mediaType,
        @Nullable ReadingRecord reading,
        @Nullable Judgement judgement,
        @Nullable Long judgementNumber,
        @Nullable String detail) {

    static TransferLine of(Entry entry, @Nullable String name, @Nullable String detail) {
        return new TransferLine(
                entry.kind(),
                entry.at(),
                entry.by(),
                name,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                detail);
    }

    TransferLine withDocument(String id) {
        return new TransferLine(
                kind,
                at,
                by,
                name,
                id,
                text,
                rest,
                original,
                originalSha256,
                mediaType,
                reading,
                judgement,
                judgementNumber,
                detail);
    }

    TransferLine withWords(String words, Codec.Rest beside, byte @Nullable [] bytes, String type) {
        return new TransferLine(
                kind,
                at,
                by,
                name,
                document,
                words,
                beside,
                bytes,
                originalSha256,
                type,
                reading,
                judgement,
                judgementNumber,
                detail);
    }

    TransferLine withTombstone(String id, String sha256, String type) {
        return new TransferLine(
                kind,
                at,
                by,
                name,
                id,
                text,
                rest,
                original,
                sha256,
                type,
                reading,
                judgement,
                judgementNumber,
                detail);
    }

    TransferLine withReading(ReadingRecord made) {
        return new TransferLine(
                kind,
                at,
                by,
                name,
                document,
                text,
                rest,
                original,
                originalSha256,
                mediaType,
                made,
                judgement,
                judgementNumber,
                detail);
    }

    TransferLine withJudgement(@Nullable Judgement made, @Nullable Long number) {
        return new TransferLine(
                kind,
                at,
                by,
                name,
                document,
                text,
                rest,
                original,
                originalSha256,
                mediaType,
                reading,
                made,
                number,
                detail);
    }
}
