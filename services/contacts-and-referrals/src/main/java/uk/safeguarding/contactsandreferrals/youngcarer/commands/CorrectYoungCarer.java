package uk.safeguarding.contactsandreferrals.youngcarer.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.contactsandreferrals.youngcarer.YoungCarerId;

/**
 * Correct when the child was identified.
 *
 * @param identifiedOn the day on which it appeared that the child may have needs for support
 */
public record CorrectYoungCarer(
    @TargetAggregateIdentifier YoungCarerId carer, LocalDate identifiedOn)
    implements YoungCarerCommand {}
