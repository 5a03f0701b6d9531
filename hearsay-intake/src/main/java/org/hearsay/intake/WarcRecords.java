package org.hearsay.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * The pages and papers in one web archive: what a server gave with status 200, and resources, if it is of a kind that holds
 * text. Requests, redirections, pictures, scripts and what a crawler notes of its own work are no documents. For one thread.
 */
final class WarcRecords {
    private static final Set<String> KINDS = Set.of(
            "text/html",
            "application/xhtml+xml",
            "text/plain",
            "application/pdf",
            "message/rfc822",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.oasis.opendocument.text");

    private final String name;
    private final Unpacking unpacking;
    private int found;

    WarcRecords(String name, Unpacking unpacking) {
        this.name = name;
        this.unpacking = unpacking;
    }

    void read(InputStream in) throws UnreadableException {
        try (WarcReader reader = new WarcReader(in)) {
            for (Optional<WarcRecord> record = reader.next(); record.isPresent(); record = reader.next()) {
                take(record.get());
            }
        } catch (ZipException | ParsingException | IllegalArgumentException e) {
            throw new UnreadableException(
                    name,
                    "is a damaged web archive (" + e.getMessage() + "); what stands before the damage was read",
                    e);
        } catch (IOException e) {
            throw new UnreadableException(
                    name,
                    "is a web archive that was cut off (" + e.getMessage() + "); what stands before that was read",
                    e);
        }
        if (found == 0) {
            throw new UnreadableException(name, "is a web archive without any page in it; nothing to read");
        }
    }

    private void take(WarcRecord record) throws IOException, UnreadableException {
        if (record instanceof WarcResponse response && isHttp(response.target())) {
            HttpResponse http = response.http();
            if (http.status() == 200 && isText(http.contentType())) {
                part(response, http::bodyDecoded, http.contentType());
            }
        } else if (record instanceof WarcResource resource && isText(resource.contentType())) {
            part(resource, resource::body, resource.contentType());
        }
    }

    private void part(WarcTargetRecord record, Body body, MediaType type) throws UnreadableException {
        if (record.target().endsWith("/robots.txt")) {
            return;
        }
        found++;
        String part = name + "!/" + record.target();
        byte[] bytes;
        try {
            bytes = unpacking.bytes(body.open().stream(), part, record.body().size());
        } catch (IOException e) {
            // If it is the archive that is damaged, its next record says so.
            unpacking.refuse(part, "was taken down damaged (" + e.getMessage() + "); get the page anew");
            return;
        }
        if (bytes != null) {
            unpacking.part(
                    new Original(bytes, part, isHttp(record.target()) ? record.target() : part, type.toString()));
        }
    }

    /** Opens what a record holds; what it was packed by may be told wrongly. */
    private interface Body {
        MessageBody open() throws IOException;
    }

    private static boolean isHttp(String target) {
        return target.startsWith("http:") || target.startsWith("https:");
    }

    private static boolean isText(MediaType type) {
        return KINDS.contains(type.base().toString());
    }
}
