package uk.safeguarding.lookedafterchildren.unaccompanied.events;

import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.lookedafterchildren.unaccompanied.UnaccompaniedAsylumSeekingId;

/** A correction showed that practice had kept to the rule. */
public record UnaccompaniedStatusFindingCleared(
    UnaccompaniedAsylumSeekingId unaccompanied, ChildRef child, Finding finding)
    implements UnaccompaniedAsylumSeekingEvent {}
