package org.hearsay.app.cli;

import picocli.CommandLine.Command;

/** Two actors are one. */
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        description =
                "Say that two actors are one: \"who\" and \"search\" find them as one. \"hearsay undo\" takes it back.",
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  hearsay merge \"Youssef al-Hariri\" \"the Harbour Master\" --reason \"so he signs\"",
            "  hearsay merge 1f0c2b7e9a/a3 77d0e1c2b3/a1"
        })
final class MergeCommand extends DecideCommand {
    MergeCommand(Terminal terminal, Session session) {
        super(terminal, session, true);
    }
}
