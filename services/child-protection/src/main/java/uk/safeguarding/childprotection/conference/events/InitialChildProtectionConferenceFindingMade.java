package uk.safeguarding.childprotection.conference.events;

import uk.safeguarding.childprotection.conference.InitialChildProtectionConferenceId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;

/** Practice differed from a rule of {@code InitialChildProtectionConferencePractice}. */
public record InitialChildProtectionConferenceFindingMade(
    InitialChildProtectionConferenceId conference, ChildRef child, Finding finding)
    implements InitialChildProtectionConferenceEvent {}
