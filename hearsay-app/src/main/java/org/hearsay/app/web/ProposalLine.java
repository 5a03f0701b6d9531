package org.hearsay.app.web;

import java.util.stream.Collectors;
import org.hearsay.actor.Proposal;
import org.hearsay.actor.Reason;
import org.hearsay.app.desk.Cast;

/**
 * Two who may be one. A value.
 *
 * @param id by which the list knows the pair
 * @param one the group of more documents
 * @param oneId id of who is to be judged of it
 * @param why how their names compare
 * @param preview address of the page that shows what would come of it
 */
public record ProposalLine(
        String id,
        ActorLine one,
        String oneId,
        String oneName,
        ActorLine other,
        String otherId,
        String otherName,
        String why,
        String preview) {
    static ProposalLine of(Proposal proposal, Texts texts) {
        String one = Cast.id(proposal.one());
        String other = Cast.id(proposal.other());
        return new ProposalLine(
                (one + "-" + other).replace('/', '.'),
                ActorLine.of(proposal.first(), texts),
                one,
                proposal.one().name(),
                ActorLine.of(proposal.second(), texts),
                other,
                proposal.other().name(),
                texts.get("actors.alike", proposal.match().score()) + ": "
                        + proposal.match().reasons().stream().map(Reason::text).collect(Collectors.joining("; ")),
                DecideActorsView.address(one, other, true));
    }
}
