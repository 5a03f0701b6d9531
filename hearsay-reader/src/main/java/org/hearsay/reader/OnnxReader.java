package org.hearsay.reader;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.hearsay.reading.Analysis;
import org.hearsay.reading.Reader;

/**
 * Reads texts with the network of the weights module. Opening it takes some hundred milliseconds and some hundred megabytes:
 * open one and share it between threads.
 */
public final class OnnxReader implements Reader, AutoCloseable {
    private static final String WEIGHTS = "/org/hearsay/weights/";

    private final PieceCutter cutter;
    private final Network network;
    private final Calibration outermost;
    private final Calibration inside;
    private final String version;
    private final ExecutorService workers;
    private final Gate gate = new Gate("the reader");

    private OnnxReader(PieceCutter cutter, Network network, Properties properties, ExecutorService workers) {
        this.cutter = cutter;
        this.network = network;
        this.outermost = Calibration.from(properties, "");
        this.inside = Calibration.from(properties, "inside.");
        this.version = properties.getProperty("version");
        this.workers = workers;
    }

    /**
     * Loads tokenizer and network.
     *
     * @param threads how many windows of a text are read at once, at least 1; no result depends on it
     * @throws IllegalStateException if this machine cannot run the native libraries
     */
    public static OnnxReader open(int threads) {
        ExecutorService workers = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().name("reader-", 0).factory());
        try {
            CompletableFuture<PieceCutter> cutter = CompletableFuture.supplyAsync(OnnxReader::cutter, workers);
            Network network = network();
            return new OnnxReader(cutter.join(), network, properties(), workers);
        } catch (CompletionException | LinkageError e) {
            workers.shutdown();
            throw new IllegalStateException("The reader's native libraries could not be loaded: " + e.getMessage(), e);
        }
    }

    private static PieceCutter cutter() {
        try (InputStream json = resource("tokenizer.json")) {
            return new PieceCutter(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Network network() {
        try (InputStream onnx = resource("reader.onnx");
                InputStream mentions = resource("mentions.onnx")) {
            return new Network(onnx.readAllBytes(), mentions.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OrtException e) {
            throw new IllegalStateException("The reader's network could not be loaded: " + e.getMessage(), e);
        }
    }

    private static Properties properties() {
        try (InputStream stream = resource("reader.properties")) {
            Properties properties = new Properties();
            properties.load(stream);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        InputStream stream = OnnxReader.class.getResourceAsStream(WEIGHTS + name);
        if (stream == null) {
            throw new IllegalStateException("hearsay-weights is not on the class path: no " + name);
        }
        return stream;
    }

    @Override
    public Analysis read(String text) {
        return read(text, cut(text), outermost, false);
    }

    @Override
    public Analysis readAll(String text) {
        return read(text, cut(text), outermost, true);
    }

    /** Windows at once, on the workers: not for a worker to call, who must not wait for others. */
    private Analysis read(String text, Pieces pieces, Calibration calibration, boolean withMentions) {
        List<Window> windows = Window.over(pieces, text);
        if (windows.size() < 2) {
            return analysis(windows.stream().map(w -> part(pieces, w, calibration, withMentions)));
        }
        List<CompletableFuture<Analysis>> parts = windows.stream()
                .map(w -> CompletableFuture.supplyAsync(() -> part(pieces, w, calibration, withMentions), workers))
                .toList();
        return analysis(parts.stream().map(CompletableFuture::join));
    }

    @Override
    public List<Analysis> readInside(List<String> contents) {
        if (contents.size() == 1) {
            String content = contents.getFirst();
            return List.of(read(content, cut(content).inside(), inside, false));
        }
        List<CompletableFuture<Analysis>> parts = contents.stream()
                .map(c -> CompletableFuture.supplyAsync(() -> readInside(c), workers))
                .toList();
        return parts.stream().map(CompletableFuture::join).toList();
    }

    /** One content, window by window, on the worker that calls. */
    private Analysis readInside(String content) {
        Pieces pieces = cut(content).inside();
        return analysis(Window.over(pieces, content).stream().map(w -> part(pieces, w, inside, false)));
    }

    private static Analysis analysis(Stream<Analysis> windows) {
        List<Analysis> parts = windows.toList();
        return new Analysis(
                Relations.distinct(
                        parts.stream().flatMap(p -> p.relations().stream()).toList()),
                parts.stream().flatMap(p -> p.mentions().stream()).toList());
    }

    private Pieces cut(String text) {
        return gate.whileOpen(() -> cutter.cut(text));
    }

    /** What one window decides. */
    private Analysis part(Pieces pieces, Window window, Calibration calibration, boolean withMentions) {
        Scores scores = gate.whileOpen(() -> network.score(pieces, window, calibration.threshold(), withMentions));
        return new Analysis(
                Relations.of(pieces, window, scores, calibration), Mentions.of(pieces, window, scores.seen()));
    }

    @Override
    public String version() {
        return version;
    }

    /** Waits for the windows that are being read; what is read after that fails. */
    @Override
    public void close() {
        workers.shutdown();
        gate.close(() -> {
            network.close();
            cutter.close();
        });
    }
}
