package uk.safeguarding.casereviews.childdeath.events;

import uk.safeguarding.casereviews.childdeath.ChildDeathId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;

/** A correction showed that practice had kept to the rule. */
public record ChildDeathFindingCleared(ChildDeathId death, ChildRef child, Finding finding)
    implements ChildDeathEvent {}
