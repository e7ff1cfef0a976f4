package uk.safeguarding.childprotection.conference.events;

import java.time.LocalDate;
import java.util.UUID;
import uk.safeguarding.childprotection.conference.InitialChildProtectionConferenceId;
import uk.safeguarding.childprotection.conference.RearrangementReason;
import uk.safeguarding.kernel.ChildRef;

/**
 * The conference was not held on the day it was called for, and is called for another.
 *
 * @param rearrangement the id of this rearrangement
 * @param scheduledFor the day for which it is called
 */
public record InitialChildProtectionConferenceRearranged(
    InitialChildProtectionConferenceId conference,
    ChildRef child,
    UUID rearrangement,
    RearrangementReason reason,
    LocalDate scheduledFor)
    implements InitialChildProtectionConferenceEvent {}
