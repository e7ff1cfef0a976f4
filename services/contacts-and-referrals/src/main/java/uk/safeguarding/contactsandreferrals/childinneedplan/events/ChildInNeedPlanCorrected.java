package uk.safeguarding.contactsandreferrals.childinneedplan.events;

import java.time.LocalDate;
import uk.safeguarding.contactsandreferrals.assessment.AssessmentId;
import uk.safeguarding.contactsandreferrals.childinneedplan.ChildInNeedPlanId;
import uk.safeguarding.kernel.ChildRef;

/**
 * How the plan began was recorded wrongly; it was like this.
 *
 * @param assessment the assessment that it follows
 * @param nextReviewFrom the day from which the limit of the next review now runs: the last review
 *     that stands, or the start
 */
public record ChildInNeedPlanCorrected(
    ChildInNeedPlanId plan,
    ChildRef child,
    AssessmentId assessment,
    LocalDate startedOn,
    LocalDate nextReviewFrom)
    implements ChildInNeedPlanEvent {}
