package org.hearsay.eval.room;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.web.Room;
import org.hearsay.app.web.RoomSettings;
import org.hearsay.eval.search.Sample;
import org.hearsay.reader.SentenceVectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code eval room LEDGER}. */
// The fields are filled by picocli before call() runs, which NullAway cannot see.
@SuppressWarnings("NullAway.Init")
@Command(
        name = "room",
        description = "Times the pages of the reading room, with several readers at once.",
        mixinStandardHelpOptions = true)
public final class RoomCommand implements Callable<Integer> {
    /** Lists are also looked at from here on; what a list shows at once is no more. */
    private static final int ELSEWHERE = 20;

    @Spec
    private CommandSpec spec;

    @Parameters(description = "Folder of the ledger, or JDBC URL; what is made beside it is made first, so use a copy")
    private String ledger;

    @Option(names = "--readers", defaultValue = "8", description = "How many at once (default ${DEFAULT-VALUE})")
    private int readers;

    @Option(
            names = "--pages",
            defaultValue = "40",
            description = "Of each kind that is timed (default ${DEFAULT-VALUE})")
    private int pages;

    /** One page that was asked for, and how long that took. */
    private record Visit(String kind, double milliseconds) {}

    /** How a page is asked for. */
    private interface Asking {
        String page(Reader reader, String path) throws IOException, InterruptedException;
    }

    /** Pages to ask for, by kind. */
    private record Asked(Map<String, List<String>> warmUp, Map<String, List<String>> timed) {}

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        Path running = Files.createTempFile("hearsay-room", null);
        try (Desk desk = Desk.open(ledger, Path.of(System.getProperty("java.io.tmpdir")));
                Room room = Room.open(desk, new RoomSettings(0, running, "eval", SentenceVectors::open))) {
            Asked asked = asked(desk, room);
            all(room, asked.warmUp(), false, Reader::awaited);
            out.printf("%d readers at once, after other pages were asked for%n", readers);
            out.println("Each page once, by one of them:");
            print(all(room, asked.timed(), true, Reader::page), out);
            out.println("Then each page by each of them:");
            print(all(room, asked.timed(), false, Reader::page), out);
        }
        return 0;
    }

    /** What there is to ask for: of each kind, every second page is for warming up. */
    private Asked asked(Desk desk, Room room) throws Exception {
        Map<String, List<String>> asked = new LinkedHashMap<>();
        List<String> searches = new ArrayList<>();
        int number = 0;
        for (Sample sample : Sample.of(desk, 2 * pages)) {
            searches.add("/search?q=" + URLEncoder.encode(sample.query(number++), StandardCharsets.UTF_8));
        }
        asked.put("search", searches);
        try (Reader reader = new Reader(room)) {
            asked.put("document", links(reader, "/documents", "/documents/[0-9a-f]{64}"));
            asked.put("actor", links(reader, "/actors", "/actors/[^/\"?]+/a[0-9]+"));
            asked.put("claim", links(reader, "/claims", "/claims/[^/\"?]+"));
        }
        List<String> lists = List.of("/", "/documents", "/claims", "/actors", "/events", "/review");
        asked.put(
                "list",
                lists.stream()
                        .flatMap(l -> Stream.of(l, l + "?from=" + ELSEWHERE))
                        .toList());
        Asked halves = new Asked(new LinkedHashMap<>(), new LinkedHashMap<>());
        asked.forEach((kind, all) -> {
            for (int i = 0; i < all.size(); i++) {
                (i % 2 == 0 ? halves.warmUp() : halves.timed())
                        .computeIfAbsent(kind, k -> new ArrayList<>())
                        .add(all.get(i));
            }
        });
        return halves;
    }

    /** From several pages of a list. */
    private List<String> links(Reader reader, String list, String address) throws IOException, InterruptedException {
        Set<String> links = new LinkedHashSet<>();
        int before = -1;
        for (int from = 0; links.size() > before && links.size() < 2 * pages; from += ELSEWHERE) {
            before = links.size();
            links.addAll(reader.links(list + (from == 0 ? "" : "?from=" + from), address));
        }
        return links.stream().limit(2L * pages).toList();
    }

    /**
     * Every reader asks for all, each beginning elsewhere.
     *
     * @param isShared whether each asks for a part instead
     */
    private List<Visit> all(Room room, Map<String, List<String>> asked, boolean isShared, Asking asking)
            throws Exception {
        List<Map.Entry<String, String>> each = new ArrayList<>();
        asked.forEach((kind, paths) -> paths.forEach(path -> each.add(Map.entry(kind, path))));
        List<Visit> visits = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(readers)) {
            List<Future<List<Visit>>> reading = new ArrayList<>();
            for (int r = 0; r < readers; r++) {
                int from = r * each.size() / readers;
                int size = isShared ? (r + 1) * each.size() / readers - from : each.size();
                reading.add(threads.submit(() -> visits(room, each, from, size, asking)));
            }
            for (Future<List<Visit>> one : reading) {
                visits.addAll(one.get());
            }
        }
        return visits;
    }

    private static List<Visit> visits(
            Room room, List<Map.Entry<String, String>> each, int from, int size, Asking asking)
            throws IOException, InterruptedException {
        List<Visit> visits = new ArrayList<>();
        try (Reader reader = new Reader(room)) {
            for (int i = 0; i < size; i++) {
                Map.Entry<String, String> next = each.get((from + i) % each.size());
                long begin = System.nanoTime();
                asking.page(reader, next.getValue());
                visits.add(new Visit(next.getKey(), (System.nanoTime() - begin) / 1e6));
            }
        }
        return visits;
    }

    private void print(List<Visit> visits, PrintWriter out) {
        Map<String, List<Visit>> kinds = new LinkedHashMap<>();
        visits.forEach(
                v -> kinds.computeIfAbsent(v.kind(), k -> new ArrayList<>()).add(v));
        kinds.forEach((kind, of) -> {
            double[] times = of.stream().mapToDouble(Visit::milliseconds).toArray();
            Arrays.sort(times);
            out.printf(
                    Locale.ROOT,
                    "  %-9s %5d visits: median %.1f ms, 95th percentile %.1f ms, slowest %.1f ms%n",
                    kind,
                    times.length,
                    times[times.length / 2],
                    times[(int) (times.length * 0.95)],
                    times[times.length - 1]);
        });
    }
}
