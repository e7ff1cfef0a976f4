package uk.safeguarding.childprotection.conference.events;

import java.util.UUID;
import uk.safeguarding.childprotection.conference.InitialChildProtectionConferenceId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;

/**
 * The rearrangement should never have been recorded.
 *
 * @param rearrangement the id of this rearrangement
 */
public record InitialChildProtectionConferenceRearrangementWithdrawn(
    InitialChildProtectionConferenceId conference,
    ChildRef child,
    UUID rearrangement,
    WithdrawalReason reason)
    implements InitialChildProtectionConferenceEvent {}
