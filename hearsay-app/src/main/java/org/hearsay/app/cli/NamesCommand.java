package org.hearsay.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Names: comparing two of them, or all pairs of a file. Needs no reader. */
@Command(
        name = "names",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        description = "Compare names: are two of them names of one, and why?")
final class NamesCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "give compare or score");
    }
}
