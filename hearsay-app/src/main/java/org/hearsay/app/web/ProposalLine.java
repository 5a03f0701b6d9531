package org.hearsay.app.web;

import java.util.List;
import org.hearsay.actor.Proposal;
import org.hearsay.app.Sentence;
import org.hearsay.app.Texts;
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
        Sentence why,
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
                Sentence.joined(
                        ": ",
                        List.of(
                                texts.sentence("actors.alike", proposal.match().score()),
                                Sentence.joined(
                                        "; ",
                                        proposal.match().reasons().stream()
                                                .map(r -> Sentence.english(r.text()))
                                                .toList()))),
                DecideActorsView.address(one, other, true));
    }
}
