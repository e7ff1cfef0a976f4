package uk.safeguarding.lookedafterchildren.pathwayplan.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.careleaver.CareLeaverId;
import uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanId;

/**
 * How pathway planning began was recorded wrongly; it was like this.
 *
 * @param careLeaver the record of the young person as a care leaver; null where none is known yet
 * @param becameEligibleOn the day on which the young person became eligible; null where it was the
 *     16th birthday
 */
public record PathwayPlanningCorrected(
    PathwayPlanId plan,
    ChildRef child,
    @Nullable CareLeaverId careLeaver,
    @Nullable LocalDate becameEligibleOn)
    implements PathwayPlanEvent {}
