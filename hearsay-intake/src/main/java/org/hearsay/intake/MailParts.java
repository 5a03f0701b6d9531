package org.hearsay.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.MimeConfig;
import org.hearsay.text.Publication;
import org.jspecify.annotations.Nullable;

/** The words and the attachments of a mail. */
final class MailParts {
    private static final int MOST_HEADER_BYTES = 1 << 20;

    private final Mail.Reader reader;

    MailParts(Mail.Reader reader) {
        this.reader = reader;
    }

    void open(Original original, Unpacking unpacking) throws UnreadableException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.custom()
                .setMaxHeaderLen(MOST_HEADER_BYTES)
                .setMaxLineLen(-1)
                .setMaxHeaderCount(10_000)
                .build());
        Message message;
        try {
            message = builder.parseMessage(new ByteArrayInputStream(original.bytes()));
        } catch (IOException | RuntimeException e) {
            throw new UnreadableException(
                    original.name(), "is mail that cannot be taken apart (" + e.getMessage() + ")", e);
        }
        try {
            List<Entity> attachments = new ArrayList<>();
            Entity words = words(message, attachments);
            if (words != null) {
                take(original, message, words, unpacking);
            }
            for (int i = 0; i < attachments.size(); i++) {
                attachment(original, attachments.get(i), i + 1, unpacking);
            }
            if (words == null && attachments.isEmpty()) {
                throw new UnreadableException(original.name(), "is mail without any text in it; nothing to read");
            }
        } finally {
            message.dispose();
        }
    }

    /** The entity that holds the words of the mail; all others that are not forms of it are attachments. */
    private static @Nullable Entity words(Entity entity, List<Entity> attachments) {
        Body body = entity.getBody();
        if (body instanceof Multipart multipart) {
            Entity found = null;
            boolean alternative = "multipart/alternative".equalsIgnoreCase(entity.getMimeType());
            List<Entity> aside = new ArrayList<>();
            for (Entity part : multipart.getBodyParts()) {
                if (found == null) {
                    found = words(part, aside);
                } else if (!alternative) {
                    aside.add(part);
                }
            }
            attachments.addAll(aside);
            return found;
        }
        boolean text =
                entity.getMimeType().startsWith("text/") && !"attachment".equalsIgnoreCase(entity.getDispositionType());
        if (!text) {
            attachments.add(entity);
        }
        return text ? entity : null;
    }

    private void take(Original original, Message message, Entity words, Unpacking unpacking) {
        try {
            byte[] bytes = bytes(words);
            boolean html = "text/html".equalsIgnoreCase(words.getMimeType());
            Taken taken = reader.read(inUtf8(bytes, words.getCharset()), original.name() + (html ? "#.html" : "#.txt"));
            String from = message.getFrom() == null || message.getFrom().isEmpty()
                    ? null
                    : sender(message.getFrom().getFirst());
            LocalDate day = message.getDate() == null
                    ? null
                    : LocalDate.ofInstant(message.getDate().toInstant(), ZoneOffset.UTC);
            Publication publication =
                    new Publication(original.address(), message.getSubject(), from, day, null, writers(message));
            unpacking
                    .taker()
                    .take(
                            original.name(),
                            new Taken(taken.document().published(publication), original.bytes(), "message/rfc822"));
        } catch (UnreadableException e) {
            unpacking.refuse(original.name(), "is mail whose words cannot be read");
        } catch (IOException | RuntimeException e) {
            unpacking.refuse(original.name(), "is mail whose words cannot be read (" + e.getMessage() + ")");
        }
    }

    private static String sender(Mailbox mailbox) {
        return mailbox.getName() == null ? mailbox.getAddress() : mailbox.getName() + " <" + mailbox.getAddress() + ">";
    }

    /** By name; by address who gives none. */
    private static List<String> writers(Message message) {
        return message.getFrom() == null
                ? List.of()
                : Bylines.of(message.getFrom().stream().map(m -> m.getName() == null ? m.getAddress() : m.getName()));
    }

    /** What says nothing of its encoding counts as ASCII, and is seldom: that is left to detection. */
    private static byte[] inUtf8(byte[] bytes, @Nullable String charset) {
        try {
            return charset == null || charset.equalsIgnoreCase("us-ascii")
                    ? bytes
                    : new String(bytes, Charset.forName(charset)).getBytes(StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return bytes;
        }
    }

    private static void attachment(Original original, Entity entity, int number, Unpacking unpacking)
            throws UnreadableException {
        String file = entity.getFilename();
        String name = original.name() + "!/" + (file == null || file.isBlank() ? "part " + number : file);
        try {
            byte[] bytes;
            if (entity.getBody() instanceof Message inner) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                new DefaultMessageWriter().writeMessage(inner, out);
                bytes = out.toByteArray();
            } else {
                bytes = bytes(entity);
            }
            unpacking.part(new Original(bytes, name));
        } catch (IOException | RuntimeException e) {
            unpacking.refuse(name, "is an attachment that cannot be taken out (" + e.getMessage() + ")");
        }
    }

    private static byte[] bytes(Entity entity) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (entity.getBody() instanceof SingleBody body) {
            body.writeTo(out);
        }
        return out.toByteArray();
    }
}
