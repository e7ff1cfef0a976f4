package uk.safeguarding.contactsandreferrals.allegation.events;

import java.time.LocalDate;
import java.util.UUID;
import uk.safeguarding.contactsandreferrals.allegation.AllegationId;
import uk.safeguarding.contactsandreferrals.allegation.AllegationMeeting;

/**
 * There was a meeting about the allegation.
 *
 * @param meeting the meeting, by the id that its sender chose
 */
public record AllegationMeetingHeld(
    AllegationId allegation, UUID meeting, AllegationMeeting kind, LocalDate heldOn)
    implements AllegationEvent {}
