package uk.safeguarding.casereviews.learning.events;

import uk.safeguarding.casereviews.learning.LearningProductId;
import uk.safeguarding.kernel.Finding;

/** Practice differed from a rule of {@code LearningProductPractice}. */
public record LearningProductFindingMade(LearningProductId product, Finding finding)
    implements LearningProductEvent {}
