package uk.safeguarding.contactsandreferrals.missingepisode.commands;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.contactsandreferrals.missingepisode.MissingEpisodeId;
import uk.safeguarding.contactsandreferrals.missingepisode.ReturnInterviewOutcome;

/**
 * Record what became of the return interview.
 *
 * @param decidedAt when it was held, refused or found not to be needed
 */
public record RecordReturnInterviewOutcome(
    @TargetAggregateIdentifier MissingEpisodeId episode,
    String agency,
    ReturnInterviewOutcome outcome,
    Instant decidedAt)
    implements MissingEpisodeCommand {}
