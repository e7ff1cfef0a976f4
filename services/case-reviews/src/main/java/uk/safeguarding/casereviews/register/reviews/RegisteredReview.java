package uk.safeguarding.casereviews.register.reviews;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.deadline.Deadline;
import uk.safeguarding.casereviews.decision.ReviewDecision;
import uk.safeguarding.casereviews.practicereview.PracticeReviewId;
import uk.safeguarding.casereviews.practicereview.Pseudonym;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewDecisionEvent;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewEvent;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewFindingCleared;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewFindingMade;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewNonPublicationCorrected;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewNotPublished;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewProgressEvent;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewPublicationDue;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewPublicationEvent;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewPublicationNoLongerDue;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewPublicationWithdrawn;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewPublished;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewWithdrawn;
import uk.safeguarding.casereviews.practicereview.events.ThemeIdentifiedInReview;
import uk.safeguarding.casereviews.practicereview.events.ThemeWithdrawnFromReview;
import uk.safeguarding.casereviews.register.Entries;

/**
 * One review as the register knows it: a document of the read model, without the child.
 *
 * @param withdrawn whether it should never have been recorded; it then counts nowhere
 * @param publication by when it is to be published; null while nothing is to come
 * @param pseudonym under which it is public; null while it is not
 */
public record RegisteredReview(
    PracticeReviewId review,
    boolean withdrawn,
    StandingDecision decision,
    ReviewCourse course,
    @Nullable Deadline publication,
    @Nullable Pseudonym pseudonym,
    Entries<FoundTheme> themes) {

  static RegisteredReview unknown(PracticeReviewId review) {
    return new RegisteredReview(
        review, false, StandingDecision.NONE, ReviewCourse.NONE, null, null, Entries.none());
  }

  RegisteredReview evolve(PracticeReviewEvent event) {
    return switch (event) {
      case PracticeReviewDecisionEvent it ->
          new RegisteredReview(
              review,
              withdrawn || it instanceof PracticeReviewWithdrawn,
              decision.evolve(it),
              course,
              publication,
              pseudonym,
              themes);
      case PracticeReviewProgressEvent it ->
          new RegisteredReview(
              review, withdrawn, decision, course.evolve(it), publication, pseudonym, themes);
      case PracticeReviewPublicationEvent it -> afterPublication(it);
      case PracticeReviewPublicationDue it -> due(new Deadline(it.since(), it.dueOn()));
      case PracticeReviewPublicationNoLongerDue _ -> due(null);
      case PracticeReviewFindingMade _, PracticeReviewFindingCleared _ -> this;
    };
  }

  private RegisteredReview afterPublication(PracticeReviewPublicationEvent event) {
    return switch (event) {
      case PracticeReviewPublished it -> known(it.pseudonym(), themes);
      case PracticeReviewPublicationWithdrawn _ -> known(null, themes);
      case ThemeIdentifiedInReview it ->
          known(
              pseudonym,
              themes.with(it.identification(), new FoundTheme(it.theme(), it.identifiedOn())));
      case ThemeWithdrawnFromReview it -> known(pseudonym, themes.without(it.identification()));
      case PracticeReviewNotPublished _, PracticeReviewNonPublicationCorrected _ -> this;
    };
  }

  private RegisteredReview due(@Nullable Deadline now) {
    return new RegisteredReview(review, withdrawn, decision, course, now, pseudonym, themes);
  }

  private RegisteredReview known(@Nullable Pseudonym now, Entries<FoundTheme> found) {
    return new RegisteredReview(review, withdrawn, decision, course, publication, now, found);
  }

  /**
   * Whether there is a review at all: it stands, and no further action was not what was decided.
   */
  public boolean takesPlace() {
    StandingDecision.Decision standing = decision.standing();
    return !withdrawn
        && standing != null
        && standing.decision() != ReviewDecision.NO_FURTHER_ACTION;
  }

  /** Whether it is neither published nor decided that it will not be. */
  public boolean underWay() {
    return takesPlace() && publication != null;
  }

  /** The decision that holds, of a review that takes place. */
  public StandingDecision.Decision begun() {
    return Objects.requireNonNull(decision.standing());
  }
}
