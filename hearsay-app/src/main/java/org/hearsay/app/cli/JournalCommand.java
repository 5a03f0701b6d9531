package org.hearsay.app.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.app.EnumWords;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.desk.Journal;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.Judged;
import org.hearsay.ledger.Judgement;
import org.hearsay.ledger.LedgerException;
import org.hearsay.store.JournalExport;
import org.hearsay.store.JournalReplay;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What people decided. */
@Command(
        name = "journal",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        description = "Who judged what and when, and what was taken back, erased, protected or copied.")
final class JournalCommand extends LedgerCommand {
    @Option(names = "--all", description = "Also what was added and read.")
    private boolean all;

    @Option(
            names = "--export",
            paramLabel = "FILE",
            description = "Write the judgements into a file, to be replayed on another ledger.")
    private @Nullable Path export;

    @Option(
            names = "--replay",
            paramLabel = "FILE",
            description = "Judge this ledger as such a file says, by the same people at the same times.")
    private @Nullable Path replay;

    JournalCommand(Terminal terminal, Session session) {
        super(terminal, session);
    }

    @Override
    int on(Desk desk) throws IOException, LedgerException {
        if (export != null && replay != null) {
            throw misused("--export and --replay are two things; do one after the other");
        }
        if (export != null) {
            return export(desk, export);
        }
        if (replay != null) {
            return replay(desk, replay);
        }
        Journal journal = new Journal(desk.ledger(), 0);
        long last = 0;
        for (List<Journal.Deed> page = journal.oldestFirst(last, all);
                !page.isEmpty();
                page = journal.oldestFirst(last, all)) {
            for (Journal.Deed deed : page) {
                printLine(line(deed));
            }
            last = page.getLast().last();
        }
        return FINE;
    }

    private int export(Desk desk, Path file) throws IOException, LedgerException {
        try {
            WholeFile.write(file, out -> {
                note(desk, file, "journal");
                printLine(new JournalExport(desk.ledger(), out).run() + " judgements in " + file);
            });
            return FINE;
        } catch (FileAlreadyExistsException e) {
            terminal().complain(file + ": is there already; it is never written over: give another name");
            return FAILED;
        }
    }

    private int replay(Desk desk, Path file) throws IOException, LedgerException {
        JournalReplay.Replayed replayed;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            replayed = new JournalReplay(desk.ledger()).run(in, file.toString());
        } catch (NoSuchFileException e) {
            terminal().complain(file + ": is not there; check the name");
            return FAILED;
        }
        replayed.elsewhere().forEach(s -> terminal().complain(s + ": is not in this ledger; left out"));
        printLine(replayed.kept() + " judgements kept, " + replayed.known() + " there already, "
                + replayed.elsewhere().size() + " on what this ledger does not hold");
        return replayed.elsewhere().isEmpty() ? FINE : FAILED;
    }

    /** What was written at once is one line: "17-43 ... judged 27, the first ...: rejected". */
    private static String line(Journal.Deed deed) {
        StringBuilder line = new StringBuilder()
                .append(deed.numbers())
                .append(' ')
                .append(deed.at().toString(), 0, 19)
                .append("Z ")
                .append(deed.by())
                .append(' ')
                .append(EnumWords.of(deed.kind()))
                .append(' ')
                .append(deed.count() == 1 ? "" : deed.count() + ", the first ")
                .append(deed.subject());
        if (deed.kind() == Entry.Kind.JUDGED) {
            line.append(
                    deed.sample().isEmpty()
                            ? ": erased"
                            : ": " + verdict(deed.sample().getFirst()));
        } else if (!deed.detail().isEmpty()) {
            line.append(": ").append(deed.detail());
        }
        return line.toString();
    }

    private static String verdict(Judged judged) {
        String verdict = switch (judged.judgement()) {
            case Judgement.OnAttribution on -> EnumWords.of(on.verdict());
            case Judgement.OnActors on -> on.same() ? "one" : "not one";
            case Judgement.OnClaims on -> on.same() ? "the same claim" : "not the same claim";
            case Judgement.OnPublisher on -> on.rating() + " of 5";
        };
        String reason = judged.judgement().reason();
        return verdict + (reason.isEmpty() ? "" : " (" + reason + ")") + (judged.withdrawn() ? ", taken back" : "");
    }
}
