package uk.safeguarding.lookedafterchildren.unaccompanied.events;

import java.time.LocalDate;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.unaccompanied.UnaccompaniedAsylumSeekingId;
import uk.safeguarding.lookedafterchildren.unaccompanied.UnaccompaniedStatusEndReason;

/** The end was recorded wrongly; it was this. */
public record UnaccompaniedStatusEndCorrected(
    UnaccompaniedAsylumSeekingId unaccompanied,
    ChildRef child,
    UnaccompaniedStatusEndReason reason,
    LocalDate endedOn)
    implements UnaccompaniedAsylumSeekingEvent {}
