package org.hearsay.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Recognises text in pictures with the program of that name, in a process of its own: whatever a picture does to it, it ends at a
 * deadline and takes nothing along. Pictures go through pipes, so none is ever on a disk. Safe to share between threads.
 */
final class Tesseract {
    private static final Duration FOR_VERSION = Duration.ofSeconds(20);

    /** In bytes; a page full of the smallest print has a tenth of it. */
    private static final int MOST_OUTPUT = 16 << 20;

    private final Recognition settings;
    private @Nullable String version;
    private boolean asked;

    Tesseract(Recognition settings) {
        this.settings = settings;
    }

    /** "tesseract 5.3.0"; null if there is none. It is asked once. */
    synchronized @Nullable String version() {
        if (!asked && settings.program() != null) {
            try {
                String said = run(settings.program(), List.of("--version"), new byte[0], FOR_VERSION);
                version = said.lines()
                        .filter(l -> l.startsWith("tesseract "))
                        .findFirst()
                        .orElse(null);
            } catch (IOException e) {
                version = null;
            }
        }
        asked = true;
        return version;
    }

    /** The languages that are installed; none if it cannot be asked. */
    List<String> languages() {
        Path program = settings.program();
        if (program == null) {
            return List.of();
        }
        try {
            // A heading before them.
            return run(program, List.of("--list-langs"), new byte[0], FOR_VERSION)
                    .lines()
                    .dropWhile(l -> !l.startsWith("List of"))
                    .skip(1)
                    .map(String::strip)
                    .filter(l -> !l.isEmpty())
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /**
     * The words in a picture, page by page.
     *
     * @param picture PNG, JPEG, TIFF or PNM
     * @param dotsPerInch 0 if the picture says so itself, or nobody knows
     * @throws IOException if they could not be recognised in time, or at all
     */
    List<RecognisedPage> pages(byte[] picture, int dotsPerInch, Duration atMost) throws IOException {
        Path program = settings.program();
        if (program == null) {
            return List.of();
        }
        List<String> arguments = new ArrayList<>(List.of("stdin", "stdout", "-l", settings.language()));
        if (dotsPerInch > 0) {
            arguments.addAll(List.of("--dpi", Integer.toString(dotsPerInch)));
        }
        arguments.add("tsv");
        return RecognisedPage.in(run(program, arguments, picture, atMost));
    }

    private static String run(Path program, List<String> arguments, byte[] input, Duration atMost) throws IOException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        // How many are recognised at once is for us to say.
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        long deadline = System.nanoTime() + atMost.toNanos();
        Process process = builder.start();
        try {
            CompletableFuture<byte[]> output = output(process);
            feed(process, input);
            byte[] said = output.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (!process.waitFor(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                throw late(atMost);
            }
            if (process.exitValue() != 0) {
                throw new IOException("the program failed with " + process.exitValue());
            }
            return new String(said, StandardCharsets.UTF_8);
        } catch (TimeoutException e) {
            throw late(atMost);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("it was interrupted");
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static IOException late(Duration atMost) {
        return new IOException("it took longer than " + Math.max(1, atMost.toSeconds()) + " seconds");
    }

    private static CompletableFuture<byte[]> output(Process process) {
        CompletableFuture<byte[]> output = new CompletableFuture<>();
        daemon(() -> {
            try (InputStream in = process.getInputStream()) {
                output.complete(in.readNBytes(MOST_OUTPUT));
            } catch (IOException e) {
                output.completeExceptionally(e);
            }
        });
        return output;
    }

    private static void feed(Process process, byte[] input) {
        daemon(() -> {
            try (OutputStream out = process.getOutputStream()) {
                out.write(input);
            } catch (IOException e) {
                // It ended before it had read all; how it ended tells the rest.
                process.destroy();
            }
        });
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "recognition");
        thread.setDaemon(true);
        thread.start();
    }
}
