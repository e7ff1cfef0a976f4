package uk.safeguarding.contactsandreferrals.childinneedplan.events;

import java.time.LocalDate;
import uk.safeguarding.contactsandreferrals.childinneedplan.ChildInNeedPlanEndReason;
import uk.safeguarding.contactsandreferrals.childinneedplan.ChildInNeedPlanId;
import uk.safeguarding.kernel.ChildRef;

/** The plan ended. */
public record ChildInNeedPlanEnded(
    ChildInNeedPlanId plan, ChildRef child, ChildInNeedPlanEndReason reason, LocalDate endedOn)
    implements ChildInNeedPlanEvent {}
