package uk.safeguarding.casereviews.learningviews;

/** How much there is to see behind each link. */
public record LearningPage(int reviewsUnderWay, long reviewsLate, int actions, long actionsLate) {}
