package org.hearsay.app.cli;

import java.io.IOException;
import java.util.List;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.desk.Desk.Statement;
import org.hearsay.app.desk.MisquotedException;
import org.hearsay.app.desk.Wording;
import org.hearsay.ledger.Change;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.Judgement;
import org.hearsay.ledger.Judgement.Verdict;
import org.hearsay.ledger.LedgerException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A person's word on an attribution. */
@Command(
        name = "judge",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        description =
                "Accept, reject or correct what was read. The reading stays beside it; \"hearsay undo\" takes it back.",
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  hearsay judge 1f0c... accepted",
            "  hearsay judge 1f0c... corrected --source \"the union\" --content \"the quay is open\" --reason \"read the letter\""
        })
final class JudgeCommand extends LedgerCommand {
    @Parameters(index = "0", paramLabel = "STATEMENT", description = "Its id.")
    private String id = "";

    @Parameters(index = "1", paramLabel = "VERDICT", description = "${COMPLETION-CANDIDATES}")
    private Verdict verdict = Verdict.ACCEPTED;

    @Option(
            names = "--source",
            paramLabel = "WORDS",
            description = "Corrected: the words for who said it; \"\" for nobody.")
    private @Nullable String source;

    @Option(names = "--cue", paramLabel = "WORDS", description = "Corrected: the words that ascribe it; \"\" for none.")
    private @Nullable String cue;

    @Option(names = "--content", paramLabel = "WORDS", description = "Corrected: the words that are ascribed.")
    private @Nullable String content;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why.")
    private String reason = "";

    @Option(names = "--by", paramLabel = "NAME", description = "Who judges. Default: your name on this machine.")
    private @Nullable String by;

    JudgeCommand(Terminal terminal, Session session) {
        super(terminal, session);
    }

    @Override
    int on(Desk desk) throws IOException, LedgerException {
        boolean words = source != null || cue != null || content != null;
        if (words != (verdict == Verdict.CORRECTED)) {
            throw misused("--source, --cue and --content go with corrected, which needs at least one of them");
        }
        Statement statement = desk.statement(id);
        if (statement == null) {
            terminal().complain(id + ": is no statement of this ledger; ids stand in [ ] in what search prints");
            return FAILED;
        }
        Judgement judgement = new Judgement.OnAttribution(id, verdict, words ? correction(statement) : null, reason);
        Entry entry = desk.ledger()
                .append(
                        session().clock().instant(),
                        by == null ? session().person() : by,
                        List.of(new Change.Judged(judgement)))
                .getFirst();
        printLine("Judgement " + entry.sequence() + " is kept. To take it back: hearsay undo " + entry.sequence());
        return FINE;
    }

    private Judgement.Correction correction(Statement statement) {
        try {
            return Wording.in(statement).correction(source, cue, content);
        } catch (MisquotedException e) {
            throw misused(String.valueOf(e.getMessage()));
        }
    }
}
