package org.hearsay.intake;

import java.util.regex.Pattern;

/**
 * Mail (RFC 5322): its words are a document with the subject for a title, the day it was sent, and its sender for a publisher; each
 * attachment is read by itself. Of several forms of one text the plain one is taken. mime4j is loaded with the first one, not
 * before.
 */
final class Mail implements Container {
    private static final int HEAD = 1 << 13;

    /** Two of the header fields that mail has, before any blank line. */
    private static final Pattern HEADER = Pattern.compile(
            "(?:From |[\\w-]+:)(?s:.{0,8000}?)(?im:^(?:From|Date|Received|Message-ID|MIME-Version|Subject|To):).*",
            Pattern.DOTALL);

    private static final Pattern FIELDS =
            Pattern.compile("(?im)^(?:From|Date|Received|Message-ID|MIME-Version|Subject|To):");

    /** Reads a body as if it were a file. */
    interface Reader {
        Taken read(byte[] bytes, String name) throws UnreadableException;
    }

    private final Reader reader;

    Mail(Reader reader) {
        this.reader = reader;
    }

    @Override
    public boolean holds(Original original) {
        String head = original.head(HEAD);
        int blank = head.indexOf("\n\n") < 0 ? head.indexOf("\r\n\r\n") : head.indexOf("\n\n");
        String fields = blank < 0 ? head : head.substring(0, blank);
        return HEADER.matcher(fields).matches()
                && FIELDS.matcher(fields).results().count() >= 3;
    }

    @Override
    public void open(Original original, Unpacking unpacking) throws UnreadableException {
        new MailParts(reader).open(original, unpacking);
    }
}
