package uk.safeguarding.lookedafterchildren.unaccompanied.events;

import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.lookedafterchildren.unaccompanied.UnaccompaniedAsylumSeekingId;

/** Practice differed from a rule of {@code UnaccompaniedAsylumSeekingPractice}. */
public record UnaccompaniedStatusFindingMade(
    UnaccompaniedAsylumSeekingId unaccompanied, ChildRef child, Finding finding)
    implements UnaccompaniedAsylumSeekingEvent {}
