package uk.safeguarding.lookedafterchildren.personaleducation.events;

import java.time.LocalDate;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.personaleducation.PersonalEducationPlanEndReason;
import uk.safeguarding.lookedafterchildren.personaleducation.PersonalEducationPlanId;

/** The end was recorded wrongly; it was this. */
public record PersonalEducationPlanEndCorrected(
    PersonalEducationPlanId plan,
    ChildRef child,
    PersonalEducationPlanEndReason reason,
    LocalDate endedOn)
    implements PersonalEducationPlanEvent {}
