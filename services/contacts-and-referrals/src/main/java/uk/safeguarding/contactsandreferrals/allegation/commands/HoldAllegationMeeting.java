package uk.safeguarding.contactsandreferrals.allegation.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.contactsandreferrals.allegation.AllegationId;
import uk.safeguarding.contactsandreferrals.allegation.AllegationMeeting;

/**
 * Record a meeting about the allegation.
 *
 * @param meeting the meeting, by the id that its sender chose
 */
public record HoldAllegationMeeting(
    @TargetAggregateIdentifier AllegationId allegation,
    UUID meeting,
    AllegationMeeting kind,
    LocalDate heldOn)
    implements AllegationCommand {}
