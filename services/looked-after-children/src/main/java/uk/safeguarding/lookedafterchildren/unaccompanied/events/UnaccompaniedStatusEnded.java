package uk.safeguarding.lookedafterchildren.unaccompanied.events;

import java.time.LocalDate;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.unaccompanied.UnaccompaniedAsylumSeekingId;
import uk.safeguarding.lookedafterchildren.unaccompanied.UnaccompaniedStatusEndReason;

/** From this day on the child is an unaccompanied asylum-seeking child no more. */
public record UnaccompaniedStatusEnded(
    UnaccompaniedAsylumSeekingId unaccompanied,
    ChildRef child,
    UnaccompaniedStatusEndReason reason,
    LocalDate endedOn)
    implements UnaccompaniedAsylumSeekingEvent {}
