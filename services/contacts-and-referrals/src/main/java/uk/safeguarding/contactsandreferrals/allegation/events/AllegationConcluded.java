package uk.safeguarding.contactsandreferrals.allegation.events;

import java.time.LocalDate;
import uk.safeguarding.contactsandreferrals.allegation.AllegationId;
import uk.safeguarding.contactsandreferrals.allegation.AllegationOutcome;

/** The allegation came to an end. */
public record AllegationConcluded(
    AllegationId allegation, AllegationOutcome outcome, LocalDate concludedOn)
    implements AllegationEvent {}
