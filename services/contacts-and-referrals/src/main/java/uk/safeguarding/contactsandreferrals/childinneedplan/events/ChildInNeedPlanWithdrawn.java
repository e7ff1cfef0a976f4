package uk.safeguarding.contactsandreferrals.childinneedplan.events;

import uk.safeguarding.contactsandreferrals.childinneedplan.ChildInNeedPlanId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;

/** The plan should never have been recorded. */
public record ChildInNeedPlanWithdrawn(
    ChildInNeedPlanId plan, ChildRef child, WithdrawalReason reason)
    implements ChildInNeedPlanEvent {}
