package org.hearsay.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.app.StandIn;
import org.hearsay.app.WordVectors;
import org.hearsay.app.desk.Folders;
import org.hearsay.corroboration.Similarity;
import org.hearsay.reading.Reader;

/** A ledger in a folder, articles that are added to it as pages with a paper and a day, and what the commands print. */
final class Newsstand {
    private final Path folder;
    private final Console console = new Console(new Invented());

    private String typed = "";

    Newsstand(Path folder) {
        this.folder = folder;
    }

    Path ledger() {
        return folder.resolve("ledger");
    }

    /** Adds articles in their order, each {@code 2031-03-04 Daily Courier, Title: paragraph | paragraph}. */
    void add(String... articles) {
        List<String> command = new ArrayList<>(List.of("add"));
        for (String article : articles) {
            String day = article.substring(0, 10);
            String paper = article.substring(11, article.indexOf(", "));
            String title = article.substring(article.indexOf(", ") + 2, article.indexOf(": "));
            String body = article.substring(article.indexOf(": ") + 2).replace(" | ", "</p><p>");
            String html = "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + title
                    + "</title><meta property=\"article:published_time\" content=\"" + day
                    + "\"><meta property=\"og:site_name\" content=\"" + paper + "\"></head><body><article><h1>" + title
                    + "</h1><p>" + body + "</p></article></body></html>";
            try {
                Path file = Files.createDirectories(folder.resolve("in"))
                        .resolve((day + paper + title).replaceAll("\\W", "") + ".html");
                Files.writeString(file, html);
                command.add(file.toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        check(run(command.toArray(String[]::new)));
    }

    private void check(int code) {
        if (code != 0) {
            throw new AssertionError(err());
        }
    }

    /** What a command prints, white space made one space. */
    String asked(String... args) {
        check(run(args));
        return out().replaceAll("\\s+", " ").strip();
    }

    /** From now on this is typed. */
    void types(String words) {
        typed = words;
    }

    int run(String... args) {
        Map<String, String> environment = Map.of("HEARSAY_LEDGER", ledger().toString());
        Session session =
                new Session("ines", Folders.of("Linux", folder, environment), environment, InstantSource.system());
        return console.run(session, typed, args);
    }

    String out() {
        return console.out();
    }

    String err() {
        return console.err();
    }

    /** A reader that finds "X said that", and vectors that need no network. */
    private static final class Invented implements ReaderSource {
        @Override
        public Reader open(int threads) {
            return new StandIn();
        }

        @Override
        public Similarity openSimilarity() {
            return new WordVectors();
        }
    }
}
