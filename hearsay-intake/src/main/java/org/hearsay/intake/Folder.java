package org.hearsay.intake;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Walks a folder in the order of names, the same on every machine, listing each folder when it is reached. */
final class Folder implements Iterator<Path> {
    private static final List<String> ENDINGS = List.of(
            "txt", "md", "text", "html", "htm", "xhtml", "pdf", "docx", "odt", "eml", "zip", "csv", "tsv", "warc",
            "wacz");

    /** Names that say nothing of whether it is text for people: their content does. */
    private static final List<String> DATA = List.of("xml", "json");

    private final Predicate<Path> isNews;

    /** What is still to come, the next first. */
    private final Deque<Path> waiting = new ArrayDeque<>();

    /** Folders that were listed, by their real paths: a link back to one is not followed again. */
    private final Set<Path> listed = new HashSet<>();

    private @Nullable Path next;

    private Folder(Path folder, Predicate<Path> isNews) {
        this.isNews = isNews;
        waiting.push(folder);
        next = advance();
    }

    /** @param isNews whether XML or JSON holds something to be read */
    static Stream<Path> files(Path folder, Predicate<Path> isNews) throws UnreadableException {
        Folder walk = new Folder(folder, isNews);
        if (!walk.hasNext()) {
            throw new UnreadableException(
                    folder.toString(),
                    "is a folder without any text in it; looked for ." + String.join(", .", ENDINGS)
                            + ", news in XML and JSON, and names without an ending");
        }
        int traits = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(walk, traits), false);
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Path next() {
        Path given = next;
        if (given == null) {
            throw new NoSuchElementException();
        }
        next = advance();
        return given;
    }

    private @Nullable Path advance() {
        while (!waiting.isEmpty()) {
            Path path = waiting.pop();
            if (!Files.isDirectory(path)) {
                return path;
            }
            try {
                if (listed.add(path.toRealPath())) {
                    list(path);
                }
            } catch (IOException | DirectoryIteratorException e) {
                // Whoever reads it is told why; the rest is still read.
                return path;
            }
        }
        return null;
    }

    private void list(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (!isHidden(entry) && (Files.isDirectory(entry) || looksLikeText(entry))) {
                    found.add(entry);
                }
            }
        }
        found.sort(Comparator.comparing(Folder::name).reversed());
        found.forEach(waiting::push);
    }

    private static boolean isHidden(Path path) throws IOException {
        return name(path).startsWith(".") || Files.isHidden(path);
    }

    private boolean looksLikeText(Path path) {
        String name = name(path);
        int dot = name.lastIndexOf('.');
        boolean special = Files.exists(path) && !Files.isRegularFile(path);
        String ending = name.substring(dot + 1).toLowerCase(Locale.ROOT);
        boolean packedCrawl = name.toLowerCase(Locale.ROOT).endsWith(".warc.gz");
        return !special
                && (dot < 0 || packedCrawl || ENDINGS.contains(ending) || (DATA.contains(ending) && isNews.test(path)));
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
