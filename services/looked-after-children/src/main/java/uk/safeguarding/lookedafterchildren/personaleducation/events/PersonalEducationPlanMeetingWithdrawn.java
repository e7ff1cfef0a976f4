package uk.safeguarding.lookedafterchildren.personaleducation.events;

import java.util.UUID;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.personaleducation.PersonalEducationPlanId;

/**
 * The meeting should never have been recorded.
 *
 * @param meeting by which it can be withdrawn
 */
public record PersonalEducationPlanMeetingWithdrawn(
    PersonalEducationPlanId plan, ChildRef child, UUID meeting, WithdrawalReason reason)
    implements PersonalEducationPlanEvent {}
