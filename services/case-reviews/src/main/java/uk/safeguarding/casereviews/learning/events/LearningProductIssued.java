package uk.safeguarding.casereviews.learning.events;

import java.time.LocalDate;
import java.util.SortedSet;
import uk.safeguarding.casereviews.learning.LearningProductId;
import uk.safeguarding.casereviews.learning.LearningProductKind;
import uk.safeguarding.casereviews.practicereview.PracticeReviewId;
import uk.safeguarding.casereviews.theme.LearningTheme;

/** A learning product was issued. */
public record LearningProductIssued(
    LearningProductId product,
    LearningProductKind kind,
    SortedSet<PracticeReviewId> reviews,
    SortedSet<LearningTheme> themes,
    LocalDate issuedOn)
    implements LearningProductEvent {}
