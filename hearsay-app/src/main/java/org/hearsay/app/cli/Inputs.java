package org.hearsay.app.cli;

import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.intake.Intake;
import org.hearsay.intake.UnreadableException;

/** The inputs that arguments stand for, in their order. */
final class Inputs {
    private static final String STANDARD_INPUT = "-";

    private final Intake intake;
    private final List<String> arguments;

    Inputs(Intake intake, List<String> arguments) {
        this.intake = intake;
        this.arguments = List.copyOf(arguments);
    }

    /** Whether the arguments can stand for several documents, whatever is found in the folders. */
    boolean canBeSeveral() {
        return arguments.size() > 1 || arguments.stream().anyMatch(Inputs::isFolder);
    }

    Stream<Input> stream() {
        return arguments.stream().flatMap(this::of);
    }

    private Stream<Input> of(String argument) {
        if (argument.equals(STANDARD_INPUT)) {
            return Stream.of(new Input.StandardInput());
        }
        if (argument.startsWith("http://") || argument.startsWith("https://")) {
            return Stream.of(web(argument));
        }
        try {
            return intake.files(Path.of(argument)).map(Input.File::new);
        } catch (UnreadableException e) {
            return Stream.of(new Input.Missing(argument, String.valueOf(e.getMessage())));
        } catch (InvalidPathException e) {
            return Stream.of(new Input.Missing(argument, argument + ": not a file name: " + e.getReason()));
        } catch (UncheckedIOException e) {
            return Stream.of(new Input.Missing(argument, argument + ": cannot be listed: " + e.getMessage()));
        }
    }

    private static Input web(String argument) {
        try {
            return new Input.Web(new URI(argument));
        } catch (URISyntaxException e) {
            return new Input.Missing(argument, argument + ": not an address: " + e.getReason());
        }
    }

    private static boolean isFolder(String argument) {
        try {
            return Files.isDirectory(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
