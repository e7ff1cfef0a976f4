package uk.safeguarding.casereviews.learning.events;

import uk.safeguarding.casereviews.learning.LearningProductId;
import uk.safeguarding.kernel.Finding;

/** A correction showed that practice had kept to the rule. */
public record LearningProductFindingCleared(LearningProductId product, Finding finding)
    implements LearningProductEvent {}
