package uk.safeguarding.lookedafterchildren.pathwayplan.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.careleaver.CareLeaverId;
import uk.safeguarding.lookedafterchildren.milestones.MilestoneMonth;
import uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanId;

/**
 * Begin the pathway planning for a young person.
 *
 * @param age of the young person on the day it became eligible, in completed years
 * @param sixteenIn the month of the 16th birthday; null before birth
 * @param becameEligibleOn the day; null where it was the 16th birthday
 */
public record StartPathwayPlanning(
    @TargetAggregateIdentifier PathwayPlanId plan,
    ChildRef child,
    @Nullable Integer age,
    @Nullable CareLeaverId careLeaver,
    @Nullable MilestoneMonth sixteenIn,
    @Nullable LocalDate becameEligibleOn)
    implements PathwayPlanCommand {}
