package org.hearsay.app.cli;

import java.io.IOException;
import java.util.List;
import org.hearsay.app.desk.Desk;
import org.hearsay.ledger.Judgement;
import org.hearsay.ledger.LedgerException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A person's word on whether two statements claim the same. */
@Command(
        name = "judge-claims",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        description = "Say whether two statements make the same claim. \"hearsay undo\" takes it back.",
        sortOptions = false,
        footer = {"", "Example:", "  hearsay judge-claims 1f0c... 77d0... same --reason \"both mean the east quay\""})
final class JudgeClaimsCommand extends LedgerCommand {
    private enum Verdict {
        SAME,
        DIFFERENT
    }

    @Parameters(index = "0", paramLabel = "STATEMENT", description = "Its id.")
    private String one = "";

    @Parameters(index = "1", paramLabel = "STATEMENT", description = "The id of another.")
    private String other = "";

    @Parameters(index = "2", paramLabel = "VERDICT", description = "${COMPLETION-CANDIDATES}")
    private Verdict verdict = Verdict.SAME;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why.")
    private String reason = "";

    @Option(names = "--by", paramLabel = "NAME", description = "Who judges. Default: your name on this machine.")
    private @Nullable String by;

    JudgeClaimsCommand(Terminal terminal, Session session) {
        super(terminal, session);
    }

    @Override
    int on(Desk desk) throws IOException, LedgerException {
        if (one.equals(other)) {
            throw misused("give two statements");
        }
        for (String id : List.of(one, other)) {
            if (desk.ledger().documentOf(id) == null) {
                terminal().complain(id + ": is no statement of this ledger; ids stand in [ ] in what search prints");
                return FAILED;
            }
        }
        Judgement judgement = new Judgement.OnClaims(one, other, verdict == Verdict.SAME, reason);
        long entry = judge(desk, by, judgement);
        printLine("Judgement " + entry + " is kept. To take it back: hearsay undo " + entry);
        return FINE;
    }
}
