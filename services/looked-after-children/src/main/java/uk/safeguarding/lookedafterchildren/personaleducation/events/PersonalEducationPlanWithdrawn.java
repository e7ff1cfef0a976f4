package uk.safeguarding.lookedafterchildren.personaleducation.events;

import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.personaleducation.PersonalEducationPlanId;

/** The plan should never have been recorded. */
public record PersonalEducationPlanWithdrawn(
    PersonalEducationPlanId plan, ChildRef child, WithdrawalReason reason)
    implements PersonalEducationPlanEvent {}
