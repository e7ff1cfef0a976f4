package uk.safeguarding.contactsandreferrals.childinneedplan.events;

import uk.safeguarding.contactsandreferrals.childinneedplan.ChildInNeedPlanId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;

/** A correction showed that practice had kept to the rule. */
public record ChildInNeedPlanFindingCleared(ChildInNeedPlanId plan, ChildRef child, Finding finding)
    implements ChildInNeedPlanEvent {}
