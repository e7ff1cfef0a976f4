package uk.safeguarding.lookedafterchildren.unaccompanied.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.unaccompanied.ArrivalRoute;
import uk.safeguarding.lookedafterchildren.unaccompanied.UnaccompaniedAsylumSeekingId;

/**
 * From this day on the child is looked after as an unaccompanied asylum-seeking child.
 *
 * @param age of the child on the day of the start, in completed years, as it is believed to be
 * @param periodOfCare the period of care in which the child has the status
 * @param route how the child came into the authority's care
 */
public record UnaccompaniedStatusStarted(
    UnaccompaniedAsylumSeekingId unaccompanied,
    ChildRef child,
    @Nullable Integer age,
    UUID periodOfCare,
    ArrivalRoute route,
    LocalDate startedOn)
    implements UnaccompaniedAsylumSeekingEvent {}
