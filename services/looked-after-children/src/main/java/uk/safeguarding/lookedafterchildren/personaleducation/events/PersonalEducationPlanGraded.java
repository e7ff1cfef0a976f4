package uk.safeguarding.lookedafterchildren.personaleducation.events;

import java.time.LocalDate;
import java.util.UUID;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.personaleducation.PersonalEducationPlanId;
import uk.safeguarding.lookedafterchildren.personaleducation.PersonalEducationPlanQuality;

/**
 * The quality of the plan was graded.
 *
 * @param grading by which it can be withdrawn
 * @param quality how good the plan was found to be
 * @param gradedOn the day of the grading
 */
public record PersonalEducationPlanGraded(
    PersonalEducationPlanId plan,
    ChildRef child,
    UUID grading,
    PersonalEducationPlanQuality quality,
    LocalDate gradedOn)
    implements PersonalEducationPlanEvent {}
