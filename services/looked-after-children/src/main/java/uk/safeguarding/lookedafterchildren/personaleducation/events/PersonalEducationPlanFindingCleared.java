package uk.safeguarding.lookedafterchildren.personaleducation.events;

import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.lookedafterchildren.personaleducation.PersonalEducationPlanId;

/** A correction showed that practice had kept to the rule. */
public record PersonalEducationPlanFindingCleared(
    PersonalEducationPlanId plan, ChildRef child, Finding finding)
    implements PersonalEducationPlanEvent {}
