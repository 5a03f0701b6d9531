package org.hearsay.app.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hearsay.actor.Bearer;
import org.hearsay.actor.Group;
import org.hearsay.actor.Proposal;
import org.hearsay.app.desk.Cast;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.json.CastJson;
import org.hearsay.ledger.Kept;
import org.hearsay.ledger.LedgerException;
import org.hearsay.text.Publication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Who there is in a ledger. */
@Command(
        name = "actors",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        description =
                "Who there is in the ledger, across documents: which names are taken for one, and why; and what to decide.",
        sortOptions = false,
        footer = {
            "",
            "Ids stand in [ ]: the document's and the actor's in it. With them or with names: hearsay merge, split, who.",
            "",
            "Examples:",
            "  hearsay actors",
            "  hearsay actors Cole",
            "  hearsay actors --to-decide --limit 50"
        })
final class ActorsCommand extends LedgerCommand {
    @Parameters(
            arity = "0..*",
            paramLabel = "NAME",
            description = "Only those of whose names these are words; or an id.")
    private List<String> words = List.of();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "How many to show. Default: ${DEFAULT-VALUE}.",
            defaultValue = "20")
    private int limit = 20;

    @Option(names = "--to-decide", description = "Only who may be one, for a person to decide.")
    private boolean toDecide;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "text or json (docs/output.md). Default: text.",
            defaultValue = "text")
    private DataFormat format = DataFormat.TEXT;

    ActorsCommand(Terminal terminal, Session session) {
        super(terminal, session);
    }

    @Override
    int on(Desk desk) throws IOException, LedgerException {
        if (limit < 1) {
            throw misused("--limit must be at least 1");
        }
        Cast cast = cast(desk);
        List<Group> meant = meant(cast);
        List<Group> shown = toDecide ? List.of() : meant.stream().limit(limit).toList();
        Set<Proposal> proposals = new LinkedHashSet<>();
        if (words.isEmpty()) {
            proposals.addAll(cast.groups().proposals(null, limit));
        } else {
            meant.stream()
                    .limit(limit)
                    .forEach(g -> proposals.addAll(cast.groups().proposals(g, limit)));
        }
        if (format == DataFormat.JSON) {
            printData(new CastJson(cast).of(meant.size(), shown, List.copyOf(proposals)));
            return FINE;
        }
        for (Group group : shown) {
            print(desk, cast, group);
        }
        for (Proposal proposal : proposals) {
            printLine(CastText.line(proposal));
        }
        printLine(meant.size() + " actors"
                + (shown.size() < meant.size() ? ", " + shown.size() + " shown (--limit)" : "") + "; to decide: "
                + proposals.size() + (proposals.size() < limit ? "" : " or more (--to-decide, --limit)"));
        return FINE;
    }

    private List<Group> meant(Cast cast) {
        String told = String.join(" ", words);
        if (told.isBlank()) {
            return cast.groups().all();
        }
        return Cast.isId(told)
                ? cast.identified(told).stream()
                        .map(b -> Objects.requireNonNull(cast.groups().of(b)))
                        .distinct()
                        .toList()
                : cast.containing(told);
    }

    private void print(Desk desk, Cast cast, Group group) throws IOException, LedgerException {
        printLine(CastText.line(group));
        for (String line : CastText.names(cast, group)) {
            printLine(line);
        }
        if (!words.isEmpty()) {
            for (Bearer bearer : group.bearers().stream().limit(limit).toList()) {
                printLine("- " + where(desk, bearer.document()) + ": " + CastText.shown(bearer) + ", "
                        + bearer.statements() + " statements");
            }
        }
        for (Group other : cast.apart(group)) {
            printLine("- not " + CastText.shown(other) + CastText.by(cast.decided(group, other)));
        }
    }

    /** "2031-03-07 Daily Courier, Quay shut". */
    private static String where(Desk desk, String document) throws LedgerException {
        Kept kept = desk.ledger().document(document);
        if (kept == null || kept.document() == null) {
            return document;
        }
        Publication publication = kept.document().publication();
        LocalDate day = publication.published();
        return (day == null ? "no date" : day.toString())
                + (publication.publisher() == null ? "" : " " + publication.publisher())
                + (publication.title() == null ? " " + kept.names().getFirst() : ", " + publication.title());
    }
}
