package uk.safeguarding.lookedafterchildren.careplan.events;

import java.time.LocalDate;
import java.util.UUID;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.careplan.CarePlanId;

/**
 * The child was heard about the care plan.
 *
 * @param views by which they can be withdrawn
 * @param heardOn the day on which the child told them
 */
public record ChildsViewsRecorded(CarePlanId plan, ChildRef child, UUID views, LocalDate heardOn)
    implements CarePlanEvent {}
