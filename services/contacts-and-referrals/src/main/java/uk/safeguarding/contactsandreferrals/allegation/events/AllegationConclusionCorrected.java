package uk.safeguarding.contactsandreferrals.allegation.events;

import java.time.LocalDate;
import uk.safeguarding.contactsandreferrals.allegation.AllegationId;
import uk.safeguarding.contactsandreferrals.allegation.AllegationOutcome;

/** The conclusion was recorded wrongly; it was this. */
public record AllegationConclusionCorrected(
    AllegationId allegation, AllegationOutcome outcome, LocalDate concludedOn)
    implements AllegationEvent {}
