package uk.safeguarding.contactsandreferrals.childinneedplan.events;

import uk.safeguarding.contactsandreferrals.childinneedplan.ChildInNeedPlanId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;

/** Practice differed from a rule of {@code ChildInNeedPlanPractice}. */
public record ChildInNeedPlanFindingMade(ChildInNeedPlanId plan, ChildRef child, Finding finding)
    implements ChildInNeedPlanEvent {}
