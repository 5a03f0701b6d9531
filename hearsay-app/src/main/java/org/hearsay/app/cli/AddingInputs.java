package org.hearsay.app.cli;

import org.hearsay.app.desk.Adding;
import org.hearsay.app.desk.Addition;
import org.hearsay.app.desk.ReaderUnavailableException;
import org.hearsay.intake.Intake;

/** Takes inputs, each with all that is in it, into a ledger. Safe to share between threads. */
final class AddingInputs {
    private final Intake intake;
    private final Web web;
    private final Adding adding;

    AddingInputs(Intake intake, Web web, Adding adding) {
        this.intake = intake;
        this.web = web;
        this.adding = adding;
    }

    /**
     * Adds what an input holds.
     *
     * @throws ReaderUnavailableException if there is nothing to read it with
     * @throws Adding.LedgerUnwritableException if nothing can be written
     */
    Addition on(Input input) {
        try {
            return adding.from(input.name(), source(input));
        } catch (InterruptedException e) {
            throw new IllegalStateException("every source minds its own interruption", e);
        }
    }

    private Adding.Source source(Input input) {
        return switch (input) {
            case Input.Missing missing -> taker -> taker.refuse(missing.name(), missing.message());
            case Input.File file -> {
                // A file by its whole path: so it is the same from whatever folder it is added.
                String name = file.path().toAbsolutePath().normalize().toString();
                yield taker -> intake.each(file.path(), name, taker);
            }
            case Input.Web page ->
                taker -> {
                    try {
                        web.take(page.address(), taker);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                        taker.refuse(page.name(), page.name() + ": was interrupted");
                    }
                };
            case Input.StandardInput in ->
                taker -> taker.refuse(in.name(), in.name() + ": has no place to be known by; save it as a file");
        };
    }
}
