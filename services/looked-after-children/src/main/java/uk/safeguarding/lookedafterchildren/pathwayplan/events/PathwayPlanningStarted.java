package uk.safeguarding.lookedafterchildren.pathwayplan.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.careleaver.CareLeaverId;
import uk.safeguarding.lookedafterchildren.milestones.MilestoneMonth;
import uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanId;

/**
 * Pathway planning began.
 *
 * @param sixteenIn the month of the 16th birthday; null where no date of birth is known
 * @param careLeaver the record of the young person as a care leaver; null where none is known yet
 * @param becameEligibleOn the day on which the young person became eligible; null where it was the
 *     16th birthday
 */
public record PathwayPlanningStarted(
    PathwayPlanId plan,
    ChildRef child,
    @Nullable Integer age,
    @Nullable CareLeaverId careLeaver,
    @Nullable MilestoneMonth sixteenIn,
    @Nullable LocalDate becameEligibleOn)
    implements PathwayPlanEvent {}
