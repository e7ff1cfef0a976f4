package uk.safeguarding.lookedafterchildren.careplan.events;

import java.time.LocalDate;
import java.util.UUID;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.careplan.CarePlanId;
import uk.safeguarding.lookedafterchildren.careplan.PermanencePlan;

/**
 * The care plan was authorised again, in another form.
 *
 * @param revision by which it can be withdrawn
 * @param permanencePlan where the child is to grow up
 */
public record CarePlanRevised(
    CarePlanId plan,
    ChildRef child,
    UUID revision,
    PermanencePlan permanencePlan,
    LocalDate authorisedOn)
    implements CarePlanEvent {}
