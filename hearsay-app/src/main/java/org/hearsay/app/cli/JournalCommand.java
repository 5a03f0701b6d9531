package org.hearsay.app.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.hearsay.app.EnumWords;
import org.hearsay.app.desk.Desk;
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
    private static final int PAGE = 1_000;

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
        long last = 0;
        for (List<Entry> page = page(desk, 0); !page.isEmpty(); page = page(desk, last)) {
            for (Entry entry : page) {
                printLine(line(desk, entry));
            }
            last = page.getLast().sequence();
        }
        return FINE;
    }

    private List<Entry> page(Desk desk, long last) throws LedgerException {
        return all ? desk.ledger().after(last, PAGE) : desk.ledger().decisionsAfter(last, PAGE);
    }

    private int export(Desk desk, Path file) throws IOException, LedgerException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW))) {
            note(desk, file, "journal");
            printLine(new JournalExport(desk.ledger(), out).run() + " judgements in " + file);
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

    private static String line(Desk desk, Entry entry) throws LedgerException {
        StringBuilder line = new StringBuilder()
                .append(entry.sequence())
                .append(' ')
                .append(entry.at().toString(), 0, 19)
                .append("Z ")
                .append(entry.by())
                .append(' ')
                .append(EnumWords.of(entry.kind()))
                .append(' ')
                .append(entry.subject());
        if (entry.kind() == Entry.Kind.JUDGED) {
            Judged judged = desk.ledger().judgement(entry.sequence());
            line.append(judged == null ? ": erased" : ": " + verdict(judged));
        } else if (!entry.detail().isEmpty()) {
            line.append(": ").append(entry.detail());
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
