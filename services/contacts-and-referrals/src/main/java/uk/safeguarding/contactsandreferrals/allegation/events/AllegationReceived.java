package uk.safeguarding.contactsandreferrals.allegation.events;

import java.time.LocalDate;
import uk.safeguarding.contactsandreferrals.allegation.AllegationId;
import uk.safeguarding.contactsandreferrals.allegation.AllegationSector;
import uk.safeguarding.contactsandreferrals.allegation.AllegationThreshold;
import uk.safeguarding.contactsandreferrals.allegation.AllegedHarm;

/**
 * An employer or agency learned of an allegation.
 *
 * @param receivedOn the day on which the employer or agency learned of it
 */
public record AllegationReceived(
    AllegationId allegation,
    LocalDate receivedOn,
    AllegationSector sector,
    AllegedHarm harm,
    AllegationThreshold threshold)
    implements AllegationEvent {}
