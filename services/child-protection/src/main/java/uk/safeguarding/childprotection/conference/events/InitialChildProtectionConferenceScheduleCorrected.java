package uk.safeguarding.childprotection.conference.events;

import java.time.LocalDate;
import uk.safeguarding.childprotection.conference.InitialChildProtectionConferenceId;
import uk.safeguarding.kernel.ChildRef;

/**
 * The day for which the conference is called was recorded wrongly.
 *
 * @param scheduledFor the day for which it is called
 */
public record InitialChildProtectionConferenceScheduleCorrected(
    InitialChildProtectionConferenceId conference, ChildRef child, LocalDate scheduledFor)
    implements InitialChildProtectionConferenceEvent {}
