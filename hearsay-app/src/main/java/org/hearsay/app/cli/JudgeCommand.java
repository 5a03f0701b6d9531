package org.hearsay.app.cli;

import java.io.IOException;
import java.util.List;
import org.hearsay.app.EnumWords;
import org.hearsay.app.desk.Bulk;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.desk.Desk.Statement;
import org.hearsay.app.desk.Journal;
import org.hearsay.app.desk.MisquotedException;
import org.hearsay.app.desk.Wording;
import org.hearsay.app.terminal.StatementText;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.Judgement;
import org.hearsay.ledger.Judgement.Verdict;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.Hit;
import org.hearsay.search.QueryException;
import org.hearsay.search.Search;
import org.hearsay.search.SearchException;
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
            "Verdicts: accepted, rejected, corrected.",
            "",
            "Examples:",
            "  hearsay judge 1f0c... accepted",
            "  hearsay judge --query 'publisher:\"Daily Courier\" said-by:cole' rejected --reason \"a satire\"",
            "  hearsay judge 1f0c... corrected --source \"the union\" --content \"the quay is open\" --reason \"read the letter\""
        })
final class JudgeCommand extends LedgerCommand {
    private static final int SHOWN = 5;

    @Parameters(
            arity = "1..2",
            paramLabel = "[STATEMENT] VERDICT",
            hideParamSyntax = true,
            description = "The id of a statement (none with --query), and the verdict.")
    private List<String> told = List.of();

    @Option(
            names = "--query",
            paramLabel = "QUERY",
            description =
                    "All statements that a search for it finds, but for those judged already: first says how many.")
    private @Nullable String query;

    @Option(names = "--yes", description = "With --query: do it, rather than say what it would be.")
    private boolean yes;

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
    int on(Desk desk) throws IOException, LedgerException, SearchException, QueryException {
        if (told.size() != (query == null ? 2 : 1)) {
            throw misused("give a statement and a verdict, or --query and a verdict");
        }
        Verdict verdict = verdict(told.getLast());
        boolean words = source != null || cue != null || content != null;
        if (words != (verdict == Verdict.CORRECTED)) {
            throw misused("--source, --cue and --content go with corrected, which needs at least one of them");
        }
        if (query != null) {
            if (verdict == Verdict.CORRECTED) {
                throw misused("statements are corrected one by one");
            }
            return many(desk, query, verdict);
        }
        String id = told.getFirst();
        Statement statement = desk.statement(id);
        if (statement == null) {
            terminal().complain(id + ": is no statement of this ledger; ids stand in [ ] in what search prints");
            return FAILED;
        }
        long entry =
                judge(desk, by, new Judgement.OnAttribution(id, verdict, words ? correction(statement) : null, reason));
        printLine("Judgement " + entry + " is kept. To take it back: hearsay undo " + entry);
        return FINE;
    }

    private Verdict verdict(String word) {
        for (Verdict verdict : Verdict.values()) {
            if (EnumWords.of(verdict).equalsIgnoreCase(word)) {
                return verdict;
            }
        }
        throw misused(word + ": is no verdict; there are accepted, rejected, corrected");
    }

    /** All that a search finds, as one. */
    private int many(Desk desk, String wanted, Verdict verdict)
            throws IOException, LedgerException, SearchException, QueryException {
        Bulk bulk;
        try (Search search = search(desk)) {
            bulk = Bulk.of(wanted, search, desk.ledger());
        }
        if (bulk.isTooMuch()) {
            terminal()
                    .complain(bulk.total() + " statements are found, and at most " + Bulk.MOST
                            + " are judged at once; ask for less");
            return FAILED;
        }
        List<Hit> open = bulk.open();
        String left = open.size() == bulk.total()
                ? ""
                : " (" + (bulk.total() - open.size()) + " more are judged already, and left as they are)";
        if (!yes || open.isEmpty()) {
            StatementText text = new StatementText(terminal().outScreen());
            for (Statement statement :
                    desk.statements(open.stream().limit(SHOWN).toList())) {
                print(text.write(statement.reading(), statement.attribution()) + "\n");
            }
            printLine(open.size() + " statements would be " + EnumWords.of(verdict) + left
                    + (open.size() > SHOWN ? ", " + SHOWN + " shown" : "")
                    + (open.isEmpty() ? "" : "; add --yes to do it"));
            return FINE;
        }
        List<Entry> entries = Bulk.judge(judging(desk), person(by), bulk.ids(), verdict, reason);
        String numbers =
                Journal.numbers(entries.getFirst().sequence(), entries.getLast().sequence());
        printLine(entries.size() + " statements are " + EnumWords.of(verdict) + left + ": judgements " + numbers
                + ". To take them back: hearsay undo " + numbers);
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
