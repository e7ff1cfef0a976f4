package uk.safeguarding.casereviews.practicereview;

import static uk.safeguarding.casereviews.practicereview.PracticeReviewRule.DECIDED_AGAINST_WHILE_UNPUBLISHED;
import static uk.safeguarding.casereviews.practicereview.PracticeReviewRule.NON_PUBLICATION_CORRECTION_NEEDS_DECISION;
import static uk.safeguarding.casereviews.practicereview.PracticeReviewRule.NON_PUBLICATION_DECIDED_ONCE;
import static uk.safeguarding.casereviews.practicereview.PracticeReviewRule.NOTHING_BEFORE_THE_DECISION;
import static uk.safeguarding.casereviews.practicereview.PracticeReviewRule.PUBLICATION_WITHDRAWN_NOT_BEFORE;
import static uk.safeguarding.casereviews.practicereview.PracticeReviewRule.PUBLISHED_ONCE_AT_A_TIME;
import static uk.safeguarding.casereviews.practicereview.PracticeReviewRule.RECORDED_ONCE_UNDER_ITS_ID;
import static uk.safeguarding.casereviews.practicereview.PracticeReviewRule.REVIEW_MUST_BE_UNDER_WAY;
import static uk.safeguarding.casereviews.practicereview.PracticeReviewRule.WITHDRAWAL_NEEDS_RECORD;

import java.time.LocalDate;
import uk.safeguarding.casereviews.practicereview.commands.CorrectDecisionAgainstPublication;
import uk.safeguarding.casereviews.practicereview.commands.DecideAgainstPublication;
import uk.safeguarding.casereviews.practicereview.commands.IdentifyThemeInReview;
import uk.safeguarding.casereviews.practicereview.commands.PracticeReviewPublicationCommand;
import uk.safeguarding.casereviews.practicereview.commands.PublishPracticeReview;
import uk.safeguarding.casereviews.practicereview.commands.WithdrawPracticeReviewPublication;
import uk.safeguarding.casereviews.practicereview.commands.WithdrawThemeFromReview;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewNonPublicationCorrected;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewNotPublished;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewPublicationEvent;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewPublicationWithdrawn;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewPublished;
import uk.safeguarding.casereviews.practicereview.events.ThemeIdentifiedInReview;
import uk.safeguarding.casereviews.practicereview.events.ThemeWithdrawnFromReview;
import uk.safeguarding.kernel.ChildRef;

/** The one fact that a command adds to what a review found and published. */
final class ReviewPublicationFacts {

  private ReviewPublicationFacts() {}

  static PracticeReviewPublicationEvent of(
      PracticeReview review, PracticeReviewPublicationCommand command) {
    REVIEW_MUST_BE_UNDER_WAY.require(review.decisions().isUnderWay());
    PracticeReviewId id = command.review();
    ChildRef child = review.decisions().begun().child();
    ReviewPublications publications = review.publications();
    return switch (command) {
      case PublishPracticeReview it -> {
        RECORDED_ONCE_UNDER_ITS_ID.require(!publications.published().containsKey(it.publication()));
        PUBLISHED_ONCE_AT_A_TIME.require(publications.current() == null);
        NOTHING_BEFORE_THE_DECISION.require(isFromDecision(review, it.publishedOn()));
        yield new PracticeReviewPublished(
            id, child, it.publication(), it.pseudonym(), it.publishedOn());
      }
      case WithdrawPracticeReviewPublication it -> {
        PracticeReviewPublished current = publications.current();
        WITHDRAWAL_NEEDS_RECORD.require(
            current != null && current.publication().equals(it.publication()));
        PUBLICATION_WITHDRAWN_NOT_BEFORE.require(
            current == null || !it.withdrawnOn().isBefore(current.publishedOn()));
        yield new PracticeReviewPublicationWithdrawn(
            id, child, it.publication(), it.reason(), it.withdrawnOn());
      }
      case DecideAgainstPublication it -> {
        NON_PUBLICATION_DECIDED_ONCE.require(publications.notPublished() == null);
        DECIDED_AGAINST_WHILE_UNPUBLISHED.require(publications.current() == null);
        NOTHING_BEFORE_THE_DECISION.require(isFromDecision(review, it.decidedOn()));
        yield new PracticeReviewNotPublished(id, child, it.reason(), it.decidedOn());
      }
      case CorrectDecisionAgainstPublication it -> {
        NON_PUBLICATION_CORRECTION_NEEDS_DECISION.require(publications.notPublished() != null);
        NOTHING_BEFORE_THE_DECISION.require(isFromDecision(review, it.decidedOn()));
        yield new PracticeReviewNonPublicationCorrected(id, child, it.reason(), it.decidedOn());
      }
      case IdentifyThemeInReview it -> {
        RECORDED_ONCE_UNDER_ITS_ID.require(!publications.themes().knows(it.identification()));
        NOTHING_BEFORE_THE_DECISION.require(isFromDecision(review, it.identifiedOn()));
        yield new ThemeIdentifiedInReview(
            id, child, it.identification(), it.theme(), it.identifiedOn());
      }
      case WithdrawThemeFromReview it -> {
        WITHDRAWAL_NEEDS_RECORD.require(publications.themes().stands(it.identification()));
        yield new ThemeWithdrawnFromReview(id, child, it.identification(), it.reason());
      }
    };
  }

  private static boolean isFromDecision(PracticeReview review, LocalDate day) {
    return ReviewDecisionFacts.isFromDecision(review, day);
  }
}
