package uk.safeguarding.lookedafterchildren.unaccompanied.events;

import java.time.LocalDate;
import java.util.UUID;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.unaccompanied.ArrivalRoute;
import uk.safeguarding.lookedafterchildren.unaccompanied.UnaccompaniedAsylumSeekingId;

/**
 * How the status began was recorded wrongly; it was like this.
 *
 * @param periodOfCare the period of care in which the child has the status
 * @param route how the child came into the authority's care
 */
public record UnaccompaniedStatusCorrected(
    UnaccompaniedAsylumSeekingId unaccompanied,
    ChildRef child,
    UUID periodOfCare,
    ArrivalRoute route,
    LocalDate startedOn)
    implements UnaccompaniedAsylumSeekingEvent {}
