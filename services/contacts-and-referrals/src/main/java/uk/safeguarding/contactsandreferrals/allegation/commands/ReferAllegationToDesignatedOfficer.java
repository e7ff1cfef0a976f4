package uk.safeguarding.contactsandreferrals.allegation.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.contactsandreferrals.allegation.AllegationId;

/**
 * Record that the local authority designated officer was informed.
 *
 * @param referredOn the day on which the designated officer was informed
 */
public record ReferAllegationToDesignatedOfficer(
    @TargetAggregateIdentifier AllegationId allegation, LocalDate referredOn)
    implements AllegationCommand {}
