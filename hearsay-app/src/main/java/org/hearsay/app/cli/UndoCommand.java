package org.hearsay.app.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.desk.Judging;
import org.hearsay.ledger.Judged;
import org.hearsay.ledger.LedgerException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes judgements back. */
@Command(
        name = "undo",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        description =
                "Take judgements back: those of these numbers (hearsay journal lists them), or many at once. They stay in the journal.")
final class UndoCommand extends LedgerCommand {
    private static final int SHOWN = 20;
    private static final Pattern NUMBERS = Pattern.compile("([0-9]{1,18})(?:-([0-9]{1,18}))?");

    @Parameters(
            arity = "0..*",
            paramLabel = "NUMBER|FIRST-LAST",
            description = "Numbers of judgements; of several that were made at once, the first and the last.")
    private List<String> told = List.of();

    @Option(
            names = "--judged-by",
            paramLabel = "NAME",
            description = "All judgements of a person; of those, with --since, the later ones.")
    private @Nullable String person;

    @Option(
            names = "--since",
            paramLabel = "TIME",
            description = "All judgements from 2031-03-07T10:00:00Z on, as \"hearsay journal\" tells times.")
    private @Nullable Instant since;

    @Option(names = "--yes", description = "With --judged-by or --since: do it, rather than say what it would be.")
    private boolean yes;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why.")
    private String reason = "";

    @Option(names = "--by", paramLabel = "NAME", description = "Who does it. Default: your name on this machine.")
    private @Nullable String by;

    UndoCommand(Terminal terminal, Session session) {
        super(terminal, session);
    }

    @Override
    int on(Desk desk) throws IOException, LedgerException {
        boolean many = person != null || since != null;
        if (many == !told.isEmpty()) {
            throw misused("give the numbers of judgements, or --judged-by or --since");
        }
        Judging judging = judging(desk);
        List<Long> numbers = many ? inForce(judging, 0, Long.MAX_VALUE) : numbers(judging);
        if (many && !yes) {
            printLine(numbers.size() + " judgements would be taken back: "
                    + numbers.stream().limit(SHOWN).map(String::valueOf).collect(Collectors.joining(", "))
                    + (numbers.size() > SHOWN ? ", ..." : "") + (numbers.isEmpty() ? "none" : "")
                    + "; add --yes to do it");
            return FINE;
        }
        for (long number : numbers) {
            Judged judged = desk.ledger().judgement(number);
            if (judged == null || judged.withdrawn()) {
                terminal()
                        .complain(number + (judged == null ? ": is no judgement" : ": was taken back before")
                                + "; nothing was changed");
                return FAILED;
            }
        }
        printLine(judging.withdraw(person(by), numbers, reason) + " taken back");
        return FINE;
    }

    private List<Long> numbers(Judging judging) throws LedgerException {
        Set<Long> numbers = new LinkedHashSet<>();
        for (String each : told) {
            Matcher matcher = NUMBERS.matcher(each);
            if (!matcher.matches()) {
                throw misused(
                        each + ": is no number of a judgement; hearsay journal lists them, 17-20 means all of these");
            }
            long first = Long.parseLong(matcher.group(1));
            if (matcher.group(2) == null) {
                numbers.add(first);
            } else {
                numbers.addAll(inForce(judging, first, Long.parseLong(matcher.group(2))));
            }
        }
        return List.copyOf(numbers);
    }

    /** Of those that the options mean. */
    private List<Long> inForce(Judging judging, long first, long most) throws LedgerException {
        return judging.inForce(
                first,
                most,
                entry -> (person == null || person.equals(entry.by()))
                        && (since == null || !entry.at().isBefore(since)));
    }
}
