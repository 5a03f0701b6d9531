package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.app.desk.Addition;
import org.hearsay.app.desk.Desk;
import org.hearsay.fetch.Fetcher;
import org.hearsay.ledger.ImportState;
import org.hearsay.ledger.Kept;
import org.hearsay.ledger.Verification;
import org.hearsay.text.Publication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds on a real server, into a real ledger. */
class FeedPollTest {
    @TempDir
    private Path folder;

    private Site site;
    private Desk desk;
    private Fetcher fetcher;

    @BeforeEach
    void open() throws Exception {
        site = new Site();
        desk = Desk.open(folder.resolve("ledger").toString(), folder.resolve("cache"));
        fetcher = PollProcess.fetcher(true);
    }

    @AfterEach
    void close() throws Exception {
        fetcher.close();
        desk.close();
        site.close();
    }

    @Test
    void pagesAreAddedAndOnlyNewOnesLater() throws Exception {
        site.feed("/feed", "\"1\"", "/b", "/a").page("/a", page("a")).page("/b", page("b"));
        FeedPoll feed = feed();
        assertThat(feed.once().addition().told()).isEqualTo("2 added");
        assertThat(site.askedSince()).containsExactly("/feed", "/a", "/b");
        assertThat(documents())
                .containsExactly(
                        site.at("/a") + " | On /a | null | 2031-03-07 | Cole said that a is shut.",
                        site.at("/b") + " | On /b | null | 2031-03-07 | Cole said that b is shut.");

        assertThat(feed.once()).isEqualTo(Poll.NOTHING_NEW);
        assertThat(site.askedSince()).containsExactly("/feed");

        site.feed("/feed", "\"2\"", "/c", "/b").page("/c", page("c"));
        assertThat(feed.once().addition().told()).isEqualTo("1 added");
        assertThat(site.askedSince()).containsExactly("/feed", "/c");
        // Another run of the program.
        assertThat(feed().once()).isEqualTo(Poll.NOTHING_NEW);
        assertThat(site.askedSince()).containsExactly("/feed");
        assertThat(documents()).hasSize(3);
    }

    @Test
    void withoutMemoryNothingIsKeptTwice() throws Exception {
        site.feed("/feed", "\"1\"", "/b", "/a").page("/a", page("a")).page("/b", page("b"));
        feed().once();
        try (Stream<Path> files = Files.list(desk.feedsFolder())) {
            for (Path file : files.toList()) {
                Files.writeString(file, "spoilt");
            }
        }
        assertThat(feed().once().addition().told()).isEqualTo("0 added, 2 there already");
        assertThat(documents()).hasSize(2);
    }

    @Test
    void whatIsStoppedInTheMidstGoesOnWhereItWas() throws Exception {
        Thread here = Thread.currentThread();
        byte[] b = page("b").getBytes(StandardCharsets.UTF_8);
        site.feed("/feed", "\"1\"", "/c", "/b", "/a").page("/a", page("a")).page("/c", page("c"));
        site.page("/b", 200, b, here::interrupt);
        assertThatThrownBy(feed()::once).isInstanceOf(InterruptedException.class);
        assertThat(site.askedSince()).containsExactly("/feed", "/a", "/b");
        assertThat(feed().once().addition().told()).isEqualTo("1 added");
        assertThat(site.askedSince()).containsExactly("/feed", "/c");
        assertThat(documents()).hasSize(3);
        feed().once();
        assertThat(site.askedSince()).containsExactly("/feed");
    }

    @Test
    void aKillAtAnyMomentLosesAndDoublesNothing() throws Exception {
        String[] entries = IntStream.range(0, 8).mapToObj(i -> "/" + i).toArray(String[]::new);
        site.feed("/feed", "\"1\"", entries);
        AtomicReference<Process> process = new AtomicReference<>();
        Set<String> kills = ConcurrentHashMap.newKeySet();
        for (String entry : entries) {
            byte[] page = page(entry.substring(1)).getBytes(StandardCharsets.UTF_8);
            // While it waits for the page, reads it or writes it, as it happens; once for each of these.
            Runnable kill = () -> {
                if (kills.add(entry)) {
                    Thread.ofPlatform().start(() -> process.get().destroyForcibly());
                }
            };
            site.page(entry, 200, page, entry.matches("/[7410]") ? kill : () -> {});
        }
        for (int i = 0; i < 4; i++) {
            process.set(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            PollProcess.class.getName(),
                            folder.resolve("ledger").toString(),
                            site.at("/feed").toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
            process.get().waitFor();
        }
        assertThat(kills).hasSize(4);
        feed().once();
        assertThat(documents()).hasSize(8).doesNotHaveDuplicates();
        List<String> broken = new ArrayList<>();
        new Verification(desk.ledger(), broken::add).run(() -> {});
        assertThat(broken).isEmpty();
        site.askedSince();
        assertThat(feed().once()).isEqualTo(Poll.NOTHING_NEW);
        assertThat(site.askedSince()).containsExactly("/feed");
    }

    @Test
    void aCutMemoryIsReadAsFarAsItGoes() throws Exception {
        site.feed("/feed", "\"1\"", "/b", "/a").page("/a", page("a")).page("/b", page("b"));
        feed().once();
        try (Stream<Path> files = Files.list(desk.feedsFolder())) {
            Path file = files.toList().getFirst();
            Files.writeString(
                    file, Files.readString(file).replaceAll("(?m)^etag.*\n", "").stripTrailing());
        }
        feed().once();
        assertThat(site.askedSince()).containsExactly("/feed", "/a", "/b", "/feed", "/b");
    }

    @Test
    void ofAPageThatIsNotThereTheFeedsWordsAreTaken() throws Exception {
        site.feed("/feed", "\"1\"", "/a").refuses("/a", 404);
        FeedPoll feed = feed();
        assertThat(feed.once().addition().refused())
                .containsExactly(site.at("/a") + ": is not there (404); the words of its feed were taken instead");
        assertThat(documents())
                .containsExactly(
                        site.at("/a") + " | On /a | Daily Courier | 2031-03-07 | In short, Halim said that a is shut.");
        assertThat(imports())
                .containsExactly(
                        site.at("/a") + ": is not there (404); the words of its feed were taken instead",
                        site.at("/feed") + "!/" + site.at("/a") + ": null");
        feed.once();
        assertThat(site.askedSince()).containsExactly("/feed", "/a", "/feed");
    }

    @Test
    void aPageThatMayBeHadLaterIsAskedForAgain() throws Exception {
        site.feed("/feed", "\"1\"", "/b", "/a").refuses("/a", 500).page("/b", page("b"));
        FeedPoll feed = feed();
        assertThat(feed.once().addition().told()).isEqualTo("2 added, 1 not taken in (hearsay imports)");
        site.page("/a", page("a"));
        assertThat(feed.once().addition().told()).isEqualTo("1 added");
        assertThat(site.askedSince()).containsExactly("/feed", "/a", "/b", "/feed", "/a");
        assertThat(imports()).allMatch(line -> line.endsWith(": null"));
        assertThat(feed.once()).isEqualTo(Poll.NOTHING_NEW);

        site.feed("/feed", "\"2\"", "/c").refuses("/c", 500);
        for (int i = 0; i < 4; i++) {
            feed.once();
        }
        assertThat(site.askedSince()).containsExactly("/feed", "/feed", "/c", "/feed", "/c", "/feed", "/c", "/feed");
    }

    @Test
    void aPageWithoutTextIsNamedAndTheFeedsWordsTaken() throws Exception {
        site.feed("/feed", "\"1\"", "/a").page("/a", "<html><script>x</script></html>");
        assertThat(feed().once().addition().told()).isEqualTo("1 added, 1 not taken in (hearsay imports)");
        assertThat(documents()).hasSize(1);
    }

    @Test
    void theEncodingThatTheServerTellsIsTheRightOne() throws Exception {
        byte[] page = "<html><meta charset=windows-1251><p>Причал закрыт до утра.".getBytes(Charset.forName("koi8-r"));
        site.feed("/feed", "\"1\"", "/a").page("/a", 200, page, () -> {}, "Content-Type", "text/html; charset=koi8-r");
        feed().once();
        assertThat(documents()).singleElement().asString().endsWith("Причал закрыт до утра.");
    }

    @Test
    void whatIsNoFeedSaysWhatToDo() throws Exception {
        site.page("/feed", "<html><link rel=alternate type='application/rss+xml' href='/real'><p>The quay.");
        checkFails("is a page, not a feed; it names " + site.at("/real") + ": watch that");
        site.page("/feed", "<html><p>The quay.");
        checkFails("is no feed (RSS, Atom or JSON Feed); give the address of one");
        site.page("/feed", "");
        checkFails("is no feed (RSS, Atom or JSON Feed); give the address of one");
        site.page("/feed", "<!DOCTYPE rss [<!ENTITY a 'b'>]><rss version='2.0'/>");
        checkFails("is a feed that declares entities of its own, as bombs and spies do; it was not read");
        site.page("/feed", "<rss version='2.0'>" + " ".repeat(1 << 17));
        checkFails("is larger than 0 MB; save it by hand and split it");
        site.refuses("/feed", 404);
        checkFails("is not there (404)");
        site.refuses("/feed", 410);
        checkFails("is gone for good (410)");
        assertThat(feed().once().gone()).isTrue();
        site.refuses("/feed", 304);
        checkFails("has a server that answers as if it had been asked before (304); try again later");
        site.refuses("/feed", 503, "Retry-After", "3600");
        assertThat(feed().once())
                .isEqualTo(new Poll(Addition.NONE, "has a server that fails (503)", Duration.ofHours(1), false));
    }

    @Test
    void whatRobotsMayNotReadIsNotRead() throws Exception {
        site.page("/robots.txt", "User-agent: *\nDisallow: /feed");
        checkFails("may not be fetched by programs, says its site's robots.txt; save the page by hand");
    }

    @Test
    void theMachinesOwnNetworkIsNotAskedUnlessAllowed() throws Exception {
        fetcher.close();
        fetcher = PollProcess.fetcher(false);
        checkFails("lies on this machine or its own network; --allow-private fetches from there");
    }

    @Test
    void anEmptyFeedIsNothingNew() throws Exception {
        site.feed("/feed", "\"1\"");
        assertThat(feed().once()).isEqualTo(Poll.NOTHING_NEW);
    }

    private void checkFails(String failure) throws Exception {
        assertThat(feed().once().failure()).isEqualTo(failure);
    }

    private FeedPoll feed() {
        return PollProcess.feed(site.at("/feed"), desk, fetcher);
    }

    private static String page(String subject) {
        return "<html><p>Cole said that " + subject + " is shut.";
    }

    private List<String> documents() throws Exception {
        List<String> documents = new ArrayList<>();
        for (Kept kept : desk.ledger().documentsAfter(0, 100)) {
            Publication p = kept.document().publication();
            documents.add(String.join(
                    " | ",
                    p.uri(),
                    p.title(),
                    p.publisher(),
                    String.valueOf(p.published()),
                    kept.document().text()));
        }
        return documents;
    }

    private List<String> imports() throws Exception {
        List<String> lines = new ArrayList<>();
        for (ImportState state : desk.ledger().imports(false, "", 100)) {
            lines.add(state.name() + ": " + state.failure());
        }
        return lines;
    }
}
