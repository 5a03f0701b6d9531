package org.hearsay.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program without a command: help and version. */
@Command(
        name = "hearsay",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        description = "Reads news and documents: who says what, and on whose word.",
        footer = {
            "",
            "Exit codes: 0 fine, 1 some input could not be read (the rest was), 2 wrong usage.",
            "Everything runs on this machine: no document ever leaves it."
        })
final class HearsayCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    HearsayCommand() {
        // Replaced by picocli before the command runs.
        spec = CommandSpec.create();
    }

    @Override
    public void run() {
        CommandLine commandLine = spec.commandLine();
        throw new ParameterException(commandLine, "no command given");
    }
}
