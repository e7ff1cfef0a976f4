package uk.safeguarding.casereviews.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.decision.ReviewDecision;
import uk.safeguarding.casereviews.practicereview.PracticeReviewId;
import uk.safeguarding.casereviews.practicereview.PracticeReviewStage;
import uk.safeguarding.casereviews.practicereview.events.LeadReviewerAppointed;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewDecided;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewEvent;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewPublicationDue;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewStageReached;
import uk.safeguarding.casereviews.practicereview.events.ThemeIdentifiedInReview;
import uk.safeguarding.casereviews.practicereview.events.ThemeWithdrawnFromReview;
import uk.safeguarding.casereviews.register.reviews.RegisteredReview;
import uk.safeguarding.casereviews.register.reviews.ReviewRegister;
import uk.safeguarding.casereviews.theme.LearningTheme;
import uk.safeguarding.kernel.WithdrawalReason;

/** A review by its events, of no child that is named. */
public final class SomeReview {

  private final PracticeReviewId id;
  private final List<PracticeReviewEvent> events = new ArrayList<>();

  public SomeReview(int number) {
    id = new PracticeReviewId(new UUID(4, number));
  }

  /** Decided, and to be published by a day. */
  public static SomeReview begun(int number, LocalDate decidedOn, LocalDate dueOn) {
    var review = new SomeReview(number);
    return review
        .told(review.decided(ReviewDecision.SERIOUS_CASE_REVIEW, decidedOn))
        .told(new PracticeReviewPublicationDue(review.id, null, decidedOn, dueOn));
  }

  public PracticeReviewId id() {
    return id;
  }

  public SomeReview told(PracticeReviewEvent event) {
    events.add(event);
    return this;
  }

  public PracticeReviewDecided decided(ReviewDecision decision, LocalDate on) {
    return new PracticeReviewDecided(id, null, null, null, null, decision, new TreeSet<>(), on);
  }

  public SomeReview with(LearningTheme theme, int identification, LocalDate on) {
    return told(identified(theme, identification, on));
  }

  public ThemeIdentifiedInReview identified(LearningTheme theme, int identification, LocalDate on) {
    return new ThemeIdentifiedInReview(id, null, new UUID(9, identification), theme, on);
  }

  public ThemeWithdrawnFromReview withdrawn(int identification) {
    return new ThemeWithdrawnFromReview(
        id, null, new UUID(9, identification), WithdrawalReason.ENTERED_IN_ERROR);
  }

  public PracticeReviewStageReached reached(PracticeReviewStage stage, int step, LocalDate on) {
    return new PracticeReviewStageReached(id, null, new UUID(8, step), stage, on);
  }

  public LeadReviewerAppointed appointed(int reviewer, LocalDate on) {
    return new LeadReviewerAppointed(id, null, new UUID(7, reviewer), on);
  }

  /** As the register knows it; null while it knows nothing. */
  public @Nullable RegisteredReview registered() {
    List<RegisteredReview> known = Folded.from(new ReviewRegister(), events);
    return known.isEmpty() ? null : known.getFirst();
  }
}
