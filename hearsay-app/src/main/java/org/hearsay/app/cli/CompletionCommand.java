package org.hearsay.app.cli;

import java.io.PrintWriter;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints a completion script. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        description = "Print a script that completes commands and options in bash and zsh.",
        footer = {"", "Use it with: source <(hearsay completion)"})
final class CompletionCommand implements Runnable {
    private final PrintWriter out;

    @Spec
    private CommandSpec spec;

    CompletionCommand(PrintWriter out) {
        this.out = out;
        // Replaced by picocli before the command runs.
        this.spec = CommandSpec.create();
    }

    @Override
    public void run() {
        out.print(AutoComplete.bash("hearsay", spec.root().commandLine()));
        out.flush();
    }
}
