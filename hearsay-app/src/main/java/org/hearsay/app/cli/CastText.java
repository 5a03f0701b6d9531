package org.hearsay.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.actor.Bearer;
import org.hearsay.actor.Group;
import org.hearsay.actor.Match;
import org.hearsay.actor.Proposal;
import org.hearsay.actor.Reason;
import org.hearsay.app.EnumWords;
import org.hearsay.app.desk.Cast;
import org.hearsay.ledger.Judged;

/** Who there is in a ledger, as people read it. */
final class CastText {
    private CastText() {}

    /** "Dana Cole [1f0c2b7e9a/a3]". */
    static String shown(Bearer bearer) {
        return bearer.name() + " [" + Cast.id(bearer) + "]";
    }

    static String shown(Group group) {
        return shown(group.first());
    }

    /** "Dana Cole [1f0c2b7e9a/a3] person: 12 documents, 31 statements". */
    static String line(Group group) {
        return shown(group) + " " + EnumWords.of(group.first().type()) + ": "
                + group.documents().size() + " documents, " + group.statements() + " statements";
    }

    /** A line for each name but the first, with why it is theirs. */
    static List<String> names(Cast cast, Group group) {
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, List<Bearer>> name : group.names().entrySet()) {
            if (!name.getKey().equals(group.name())) {
                Bearer bearer = name.getValue().getFirst();
                lines.add("- also " + shown(bearer) + ": " + name.getValue().size() + " documents; "
                        + String.join("; ", cast.reasons(group, bearer)));
            }
        }
        return lines;
    }

    static String line(Proposal proposal) {
        return "One or two? " + shown(proposal.one()) + " ("
                + proposal.first().documents().size() + " documents) and "
                + shown(proposal.other()) + " (" + proposal.second().documents().size() + "): "
                + String.format(Locale.ROOT, "%.0f %%", proposal.match().score() * 100) + ", "
                + reasons(proposal.match());
    }

    static String reasons(Match match) {
        return match.reasons().stream().map(Reason::text).collect(Collectors.joining("; "));
    }

    /** ", said dana (brothers)"; empty if nobody did. */
    static String by(List<Judged> decided) {
        if (decided.isEmpty()) {
            return "";
        }
        Judged last = decided.getLast();
        String reason = last.judgement().reason();
        return ", said " + last.by() + (reason.isEmpty() ? "" : " (" + reason + ")");
    }
}
