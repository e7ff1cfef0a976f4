package uk.safeguarding.lookedafterchildren.careplan.events;

import java.time.LocalDate;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.careplan.CarePlanId;
import uk.safeguarding.lookedafterchildren.careplan.PermanencePlan;

/**
 * The care plan is prepared, but not authorised yet.
 *
 * @param permanencePlan where the child is to grow up
 * @param preparedOn the day on which the plan was ready
 */
public record CarePlanPrepared(
    CarePlanId plan, ChildRef child, PermanencePlan permanencePlan, LocalDate preparedOn)
    implements CarePlanEvent {}
