package uk.safeguarding.contactsandreferrals.childinneedplan.events;

import java.time.LocalDate;
import uk.safeguarding.contactsandreferrals.childinneedplan.ChildInNeedPlanEndReason;
import uk.safeguarding.contactsandreferrals.childinneedplan.ChildInNeedPlanId;
import uk.safeguarding.kernel.ChildRef;

/** The end was recorded wrongly; it was this. */
public record ChildInNeedPlanEndCorrected(
    ChildInNeedPlanId plan, ChildRef child, ChildInNeedPlanEndReason reason, LocalDate endedOn)
    implements ChildInNeedPlanEvent {}
