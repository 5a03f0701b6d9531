package org.hearsay.intake;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * Makes documents of files, folders and bytes: plain text, HTML, PDF, DOCX, ODT, news items and pictures of texts, and what lies in feeds,
 * tables, zip archives, web archives and mail. What they are is told by their content. Keeps no state; safe to share between threads.
 */
public final class Intake {
    /** In bytes. Its text, in memory three times while it is decoded, must leave room for the rest of the program. */
    static final int LARGEST = 256 << 20;

    private final Format html;
    private final Format text;
    private final Format pdf;
    private final Format office;
    private final List<Pictures> pictures;
    private final Format ninjs;
    private final NewsMl news;
    private final Zip zip = new Zip();
    private final Warc warc = new Warc();
    private final Container csv;
    private final Feeds feeds;
    private final LargeFile large;
    private final Unpacking.Opener opener = new Parts();
    private final Container mail = new Mail(this::take);

    public Intake() {
        this(CsvColumns.USUAL);
    }

    /**
     * One that is told which columns of tables hold what.
     */
    public Intake(CsvColumns columns) {
        this(columns, Recognition.NONE);
    }

    /**
     * One that is also told how to recognise text in pictures.
     */
    public Intake(CsvColumns columns, Recognition recognition) {
        Tesseract tesseract = new Tesseract(recognition);
        csv = new Csv(columns, this::take);
        CreditLines credits = new CreditLines(Agencies.standard());
        html = new Html(credits);
        text = new PlainText(credits);
        pdf = new Pdf(credits, tesseract, recognition);
        office = new Office(credits);
        feeds = new Feeds(html, text);
        pictures = Pictures.kinds(credits, tesseract, recognition);
        ninjs = new Ninjs(credits);
        news = new NewsMl(credits);
        large = new LargeFile(warc, zip, office);
    }

    /**
     * Reads one file.
     *
     * @throws UnreadableException if it is gone, may not be read, or is not text
     */
    public Document read(Path file) throws UnreadableException {
        return take(file).document();
    }

    /** Reads one file, and gives its bytes along. */
    public Taken take(Path file) throws UnreadableException {
        String name = file.toString();
        return take(bytes(file, name), name);
    }

    private static byte[] bytes(Path file, String name) throws UnreadableException {
        if (Files.isDirectory(file)) {
            throw new UnreadableException(
                    name,
                    Files.isReadable(file)
                            ? "is a folder, not a file; name the files in it"
                            : "is a folder that may not be listed; check its permissions");
        }
        if (LargeFile.is(file)) {
            throw new UnreadableException(name, Unpacking.TOO_LARGE);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LARGEST + 1);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /** Why a file cannot be read, and what to do about it. */
    static UnreadableException unreadable(String name, IOException e) {
        return switch (e) {
            case NoSuchFileException gone ->
                new UnreadableException(
                        name, "is not there; check the name, and whether it was moved or deleted", gone);
            case AccessDeniedException denied ->
                new UnreadableException(name, "may not be read; check its permissions", denied);
            default ->
                new UnreadableException(name, "cannot be read (" + e.getMessage() + "); check the disk it is on", e);
        };
    }

    /**
     * Reads bytes that were got elsewhere. They must not change meanwhile.
     *
     * @param name what people know them by; the document's address if they state none
     * @throws UnreadableException if they are not text
     */
    public Document read(byte[] bytes, String name) throws UnreadableException {
        return take(bytes, name).document();
    }

    /** Reads bytes likewise, and says what they were taken for. */
    public Taken take(byte[] bytes, String name) throws UnreadableException {
        return take(new Original(bytes, name));
    }

    private Taken take(Original original) throws UnreadableException {
        check(original);
        if (mail.holds(original)
                || warc.holds(original)
                || csv.holds(original)
                || feeds.holds(original)
                || news.holds(original)
                || (zip.holds(original) && !office.reads(original))) {
            throw new UnreadableException(original.name(), "holds several documents; add it to a ledger");
        }
        if (pdf.reads(original)) {
            return taken(pdf, original);
        }
        if (office.reads(original)) {
            return taken(office, original);
        }
        if (news.reads(original)) {
            return taken(news, original);
        }
        if (ninjs.reads(original)) {
            return taken(ninjs, original);
        }
        for (Format picture : pictures) {
            if (picture.reads(original)) {
                return taken(picture, original);
            }
        }
        String reason = Unread.reason(original.bytes());
        if (reason != null) {
            throw new UnreadableException(original.name(), reason);
        }
        return html.reads(original)
                ? new Taken(html.read(original), original.bytes(), html.mediaType())
                : new Taken(text.read(original), original.bytes(), text.mediaType());
    }

    private static void check(Original original) throws UnreadableException {
        if (original.bytes().length > LARGEST) {
            throw new UnreadableException(original.name(), Unpacking.TOO_LARGE);
        }
    }

    /** By a parser that is not to be trusted with our thread. */
    private static Taken taken(Format format, Original original) throws UnreadableException {
        return Patience.within(
                format.longest(),
                original.name(),
                () -> new Taken(format.read(original), original.bytes(), format.mediaType()));
    }

    /**
     * Reads one file, and all that is in it, if it is an archive or mail: each part is handed over before the next is read.
     *
     * @param name what people know it by
     */
    public void each(Path file, String name, Taker taker) {
        try {
            if (LargeFile.is(file)) {
                large.open(
                        file, name, new Unpacking(opener, taker, file.toFile().length()));
            } else {
                each(bytes(file, name), name, taker);
            }
        } catch (UnreadableException e) {
            taker.refuse(name, String.valueOf(e.getMessage()));
        }
    }

    /** Reads bytes that were got elsewhere likewise. */
    public void each(byte[] bytes, String name, Taker taker) {
        open(new Original(bytes, name), new Unpacking(opener, taker, bytes.length));
    }

    /** Reads what lies in others. */
    private final class Parts implements Unpacking.Opener {
        @Override
        public void open(Original part, Unpacking unpacking) {
            Intake.this.open(part, unpacking);
        }

        @Override
        public boolean openAsItComes(Original head, InputStream in, Unpacking unpacking) throws UnreadableException {
            if (!warc.holds(head)) {
                return false;
            }
            return unpacking.comes(head.name(), () -> {
                try {
                    warc.open(in, head.name(), unpacking);
                } catch (UnreadableException e) {
                    unpacking.taker().refuse(head.name(), String.valueOf(e.getMessage()));
                }
            });
        }
    }

    /** Reads what a server sent likewise. */
    public void each(Sent sent, Taker taker) {
        open(sent.original(), new Unpacking(opener, taker, sent.original().bytes().length));
    }

    /**
     * What a feed says that a server sent, so that the pages it leads to can be fetched; null if it is no feed.
     *
     * @throws UnreadableException if it is a feed that cannot be read
     */
    public @Nullable Feed feed(Sent sent) throws UnreadableException {
        Original original = sent.original();
        return feeds.holds(original) ? feeds.read(original) : null;
    }

    /** Hands over what a feed itself has of an entry. */
    public void ownWords(Feed feed, FeedEntry entry, Taker taker) {
        feeds.hand(feed, entry, taker);
    }

    /** The feeds that a page names; some of them, if they are many. None, if it is no page. */
    public List<URI> feedsOf(Sent sent) {
        Original original = sent.original();
        return html.reads(original) ? FeedLinks.in(original) : List.of();
    }

    private void open(Original original, Unpacking unpacking) {
        try {
            check(original);
            if (mail.holds(original)) {
                mail.open(original, unpacking);
            } else if (news.holds(original)) {
                news.open(original, unpacking);
            } else if (csv.holds(original)) {
                csv.open(original, unpacking);
            } else if (warc.holds(original)) {
                warc.open(original, unpacking);
            } else if (feeds.holds(original)) {
                feeds.open(original, unpacking);
            } else if (zip.holds(original) && !office.reads(original)) {
                zip.open(original, unpacking);
            } else {
                unpacking.taker().take(original.name(), take(original));
            }
        } catch (UnreadableException e) {
            unpacking.taker().refuse(original.name(), String.valueOf(e.getMessage()));
        }
    }

    private boolean isNews(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            Original head = new Original(in.readNBytes(Unpacking.HEAD), file.toString());
            return news.reads(head) || news.holds(head) || ninjs.reads(head) || feeds.holds(head);
        } catch (IOException e) {
            // Whoever reads it is told why it cannot be.
            return true;
        }
    }

    /**
     * The files that a name stands for: a file itself, whatever it is called; of a folder and the folders in it all that
     * look like text by name, or are news in XML or JSON, in order of their names, hidden ones left out. A folder that may not be listed is given
     * itself, so that reading it says so. Lists a folder only when it is reached.
     *
     * @throws UnreadableException if there is no such file, or none in the folder
     */
    public Stream<Path> files(Path fileOrFolder) throws UnreadableException {
        if (!Files.isDirectory(fileOrFolder)) {
            if (!Files.exists(fileOrFolder)) {
                throw new UnreadableException(
                        fileOrFolder.toString(), "is not there; check the name, and whether it was moved or deleted");
            }
            return Stream.of(fileOrFolder);
        }
        return Folder.files(fileOrFolder, this::isNews);
    }
}
