package uk.safeguarding.lookedafterchildren.unaccompanied.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.unaccompanied.ArrivalRoute;
import uk.safeguarding.lookedafterchildren.unaccompanied.UnaccompaniedAsylumSeekingId;

/**
 * Record that a child is an unaccompanied asylum-seeking child.
 *
 * @param age of the child on the day of the start, in completed years, as it is believed to be
 * @param periodOfCare the period of care in which the child has the status
 * @param route how the child came into the authority's care
 */
public record RecordUnaccompaniedStatus(
    @TargetAggregateIdentifier UnaccompaniedAsylumSeekingId unaccompanied,
    ChildRef child,
    @Nullable Integer age,
    UUID periodOfCare,
    ArrivalRoute route,
    LocalDate startedOn)
    implements UnaccompaniedAsylumSeekingCommand {}
