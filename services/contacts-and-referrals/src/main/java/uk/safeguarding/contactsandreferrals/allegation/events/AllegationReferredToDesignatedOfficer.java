package uk.safeguarding.contactsandreferrals.allegation.events;

import java.time.LocalDate;
import uk.safeguarding.contactsandreferrals.allegation.AllegationId;

/**
 * The local authority designated officer was informed.
 *
 * @param referredOn the day on which the designated officer was informed
 */
public record AllegationReferredToDesignatedOfficer(AllegationId allegation, LocalDate referredOn)
    implements AllegationEvent {}
