package uk.safeguarding.childprotection.conference.events;

import uk.safeguarding.childprotection.conference.InitialChildProtectionConferenceId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;

/** A correction, or what was recorded late, showed that practice had kept to the rule. */
public record InitialChildProtectionConferenceFindingCleared(
    InitialChildProtectionConferenceId conference, ChildRef child, Finding finding)
    implements InitialChildProtectionConferenceEvent {}
