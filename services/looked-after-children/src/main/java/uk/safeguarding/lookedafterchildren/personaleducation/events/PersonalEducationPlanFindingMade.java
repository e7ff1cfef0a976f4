package uk.safeguarding.lookedafterchildren.personaleducation.events;

import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.lookedafterchildren.personaleducation.PersonalEducationPlanId;

/** Practice differed from a rule of {@code PersonalEducationPlanPractice}. */
public record PersonalEducationPlanFindingMade(
    PersonalEducationPlanId plan, ChildRef child, Finding finding)
    implements PersonalEducationPlanEvent {}
