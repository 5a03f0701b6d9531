package org.hearsay.eval.bench;

import java.util.concurrent.TimeUnit;
import org.hearsay.Reading;
import org.hearsay.eval.Stage;
import org.hearsay.reading.Analysis;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** JMH: texts a second, and tokens a second beside them, of the reader alone and of the whole stage, one text after another. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(value = 1, jvmArgsAppend = "--enable-native-access=ALL-UNNAMED")
public class ReadingBenchmark {
    /** The stage, opened once a fork, and an invented text of the size asked for. */
    // JMH makes it and fills it before the first benchmark runs, which NullAway cannot see.
    @SuppressWarnings("NullAway.Init")
    @State(Scope.Benchmark)
    public static class Opened {
        /** Length of the text, in chars: a short report and a long one. */
        @Param({"2000", "12000"})
        int chars;

        /** Windows of the text read at once. */
        @Param({"1", "2"})
        int threads;

        private Stage stage;
        private String text;
        private long tokens;

        /** Loads the reader and makes the text. */
        @Setup(Level.Trial)
        public void open() {
            stage = Stage.open(threads);
            text = InventedText.of(chars, 7);
            tokens = Counts.tokens(text);
        }

        /** Gives the network's memory back. */
        @TearDown(Level.Trial)
        public void close() {
            stage.close();
        }
    }

    /** Tokens read; JMH prints them a second. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Tokens {
        /** JMH reads it, and sets it to 0 between iterations. */
        public long tokens;
    }

    /** The reader alone: one pass of the network, decoded. */
    @Benchmark
    public Analysis reader(Opened opened, Tokens tokens) {
        tokens.tokens += opened.tokens;
        return opened.stage.analyse(opened.text);
    }

    /** The whole stage: contents read again for inner attributions, and everything concluded. */
    @Benchmark
    public Reading stage(Opened opened, Tokens tokens) {
        tokens.tokens += opened.tokens;
        return opened.stage.read(opened.text);
    }
}
