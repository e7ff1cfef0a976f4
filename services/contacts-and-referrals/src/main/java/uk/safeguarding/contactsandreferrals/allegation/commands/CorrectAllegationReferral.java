package uk.safeguarding.contactsandreferrals.allegation.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.contactsandreferrals.allegation.AllegationId;

/**
 * Correct when the designated officer was informed.
 *
 * @param referredOn the day on which the designated officer was informed
 */
public record CorrectAllegationReferral(
    @TargetAggregateIdentifier AllegationId allegation, LocalDate referredOn)
    implements AllegationCommand {}
