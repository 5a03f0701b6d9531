package org.hearsay.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.hearsay.Hearsay;
import org.hearsay.app.Format;
import org.hearsay.app.desk.ReaderUnavailableException;
import org.hearsay.app.desk.Unexpected;
import org.hearsay.intake.Intake;
import org.hearsay.intake.UnreadableException;
import org.hearsay.text.Document;
import org.hearsay.text.Publication;

/** Takes one input all the way to its bytes. Safe to share between threads. */
final class Work {
    private final Intake intake;
    private final InputStream standardInput;
    private final AtomicBoolean standardInputTaken = new AtomicBoolean();
    private final Publication told;
    private final Supplier<Hearsay> hearsay;
    private final Format format;

    Work(Intake intake, InputStream standardInput, Publication told, Supplier<Hearsay> hearsay, Format format) {
        this.intake = intake;
        this.standardInput = standardInput;
        this.told = told;
        this.hearsay = hearsay;
        this.format = format;
    }

    /**
     * Reads an input.
     *
     * @param number of the input, from 1
     * @throws ReaderUnavailableException if there is nothing to read it with
     */
    Outcome on(Input input, int number) {
        if (input instanceof Input.Missing missing) {
            return new Outcome.Failed(missing.message());
        }
        try {
            Document document = document(input).published(told);
            return new Outcome.Rendered(format.render(hearsay.get().read(document), number));
        } catch (UnreadableException e) {
            return new Outcome.Failed(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return new Outcome.Failed(input.name() + ": cannot be read: " + e.getMessage());
        } catch (ReaderUnavailableException e) {
            throw e;
        } catch (OutOfMemoryError e) {
            return new Outcome.Failed(input.name() + ": too large for the memory of this program");
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome.Failed(Unexpected.line(input.name(), e));
        }
    }

    private Document document(Input input) throws UnreadableException, IOException {
        return switch (input) {
            case Input.File file -> intake.read(file.path());
            case Input.Web web ->
                throw new IOException("it is on the web, where read does not go; add it to a ledger, or save the page");
            case Input.StandardInput in -> intake.read(standardInput(), in.name());
            case Input.Missing missing -> throw new IllegalArgumentException(missing.message());
        };
    }

    private byte[] standardInput() throws IOException {
        if (standardInputTaken.getAndSet(true)) {
            throw new IOException("it was named twice, and can be read only once");
        }
        return standardInput.readAllBytes();
    }
}
