package uk.safeguarding.casereviews.learning.events;

import java.time.LocalDate;
import java.util.SortedSet;
import uk.safeguarding.casereviews.learning.LearningProductId;
import uk.safeguarding.casereviews.learning.LearningProductKind;
import uk.safeguarding.casereviews.practicereview.PracticeReviewId;
import uk.safeguarding.casereviews.theme.LearningTheme;

/** The learning product was recorded wrongly; it was like this. */
public record LearningProductCorrected(
    LearningProductId product,
    LearningProductKind kind,
    SortedSet<PracticeReviewId> reviews,
    SortedSet<LearningTheme> themes,
    LocalDate issuedOn)
    implements LearningProductEvent {}
