package uk.safeguarding.casereviews.childdeath.events;

import uk.safeguarding.casereviews.childdeath.ChildDeathId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;

/** Practice differed from a rule of {@code ChildDeathPractice}. */
public record ChildDeathFindingMade(ChildDeathId death, ChildRef child, Finding finding)
    implements ChildDeathEvent {}
