package uk.safeguarding.contactsandreferrals.youngcarer.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.contactsandreferrals.youngcarer.YoungCarerEndReason;
import uk.safeguarding.contactsandreferrals.youngcarer.YoungCarerId;

/**
 * Correct how it ended.
 *
 * @param endedOn the day from which the child is no young carer any more, or not supported as one
 */
public record CorrectYoungCarerEnd(
    @TargetAggregateIdentifier YoungCarerId carer, LocalDate endedOn, YoungCarerEndReason reason)
    implements YoungCarerCommand {}
