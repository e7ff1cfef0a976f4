package uk.safeguarding.contactsandreferrals.allegation.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.contactsandreferrals.allegation.AllegationId;
import uk.safeguarding.contactsandreferrals.allegation.AllegationSector;
import uk.safeguarding.contactsandreferrals.allegation.AllegationThreshold;
import uk.safeguarding.contactsandreferrals.allegation.AllegedHarm;

/**
 * Correct what was received.
 *
 * @param receivedOn the day on which the employer or agency learned of it
 */
public record CorrectAllegation(
    @TargetAggregateIdentifier AllegationId allegation,
    LocalDate receivedOn,
    AllegationSector sector,
    AllegedHarm harm,
    AllegationThreshold threshold)
    implements AllegationCommand {}
