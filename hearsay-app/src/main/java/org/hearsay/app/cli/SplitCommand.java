package org.hearsay.app.cli;

import picocli.CommandLine.Command;

/** Two actors are not one. */
@Command(
        name = "split",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        description = {
            "Say that two actors are not one, whatever their names.",
            "Others of the same name stay with the one whose document came first. \"hearsay undo\" takes it back."
        },
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  hearsay split 1f0c2b7e9a/a3 77d0e1c2b3/a1 --reason \"father and son\"",
            "  hearsay split \"Dana Cole\" \"Dana Coles\""
        })
final class SplitCommand extends DecideCommand {
    SplitCommand(Terminal terminal, Session session) {
        super(terminal, session, false);
    }
}
