package uk.safeguarding.lookedafterchildren.personaleducation.events;

import java.util.UUID;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.personaleducation.PersonalEducationPlanId;

/**
 * The grading should never have been recorded.
 *
 * @param grading by which it can be withdrawn
 */
public record PersonalEducationPlanGradingWithdrawn(
    PersonalEducationPlanId plan, ChildRef child, UUID grading, WithdrawalReason reason)
    implements PersonalEducationPlanEvent {}
