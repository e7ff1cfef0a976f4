package uk.safeguarding.casereviews.register.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import uk.safeguarding.casereviews.decision.ReviewDecision;
import uk.safeguarding.casereviews.practicereview.PracticeReviewStage;
import uk.safeguarding.casereviews.practicereview.Pseudonym;
import uk.safeguarding.casereviews.practicereview.PublicationWithdrawalReason;
import uk.safeguarding.casereviews.practicereview.events.ChairDecidedOnReview;
import uk.safeguarding.casereviews.practicereview.events.ChairDecisionOnReviewCorrected;
import uk.safeguarding.casereviews.practicereview.events.LeadReviewerAppointmentWithdrawn;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewCompleted;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewCompletionCorrected;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewDecisionCorrected;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewEvent;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewPublicationNoLongerDue;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewPublicationWithdrawn;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewPublished;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewStageWithdrawn;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewWithdrawn;
import uk.safeguarding.casereviews.register.Folded;
import uk.safeguarding.casereviews.register.SomeReview;
import uk.safeguarding.casereviews.theme.LearningTheme;
import uk.safeguarding.kernel.WithdrawalReason;

/** What the register makes of a review's events; each is folded twice, as after a crash. */
class ReviewRegisterTest {

  private static final LocalDate DECIDED = LocalDate.of(2017, 5, 2);
  private static final LocalDate DUE = LocalDate.of(2017, 11, 2);

  private final SomeReview review = SomeReview.begun(1, DECIDED, DUE);

  @Test
  void a_review_is_under_way_from_its_decision_until_no_publication_is_to_come() {
    assertThat(registered().underWay()).isTrue();
    review.told(new PracticeReviewPublicationNoLongerDue(review.id(), null));
    assertThat(registered().underWay()).isFalse();
    assertThat(registered().takesPlace()).isTrue();
  }

  @Test
  void the_decision_of_the_chair_prevails_and_corrections_are_followed() {
    review.told(
        new PracticeReviewDecisionCorrected(
            review.id(),
            null,
            null,
            null,
            ReviewDecision.PARTNERSHIP_REVIEW,
            new TreeSet<>(),
            DECIDED));
    assertThat(registered().begun().decision()).isEqualTo(ReviewDecision.PARTNERSHIP_REVIEW);
    review.told(
        new ChairDecidedOnReview(review.id(), null, ReviewDecision.NO_FURTHER_ACTION, DECIDED));
    assertThat(registered().takesPlace()).as("no further action is no review").isFalse();
    review.told(
        new ChairDecisionOnReviewCorrected(
            review.id(), null, ReviewDecision.SERIOUS_CASE_REVIEW, DECIDED.plusDays(3)));
    assertThat(registered().begun())
        .isEqualTo(
            new StandingDecision.Decision(ReviewDecision.SERIOUS_CASE_REVIEW, DECIDED.plusDays(3)));
  }

  @Test
  void themes_and_their_withdrawals_leave_the_same_document_in_every_order() {
    List<PracticeReviewEvent> events =
        List.of(
            review.decided(ReviewDecision.SERIOUS_CASE_REVIEW, DECIDED),
            review.identified(LearningTheme.NEGLECT, 1, DECIDED),
            review.withdrawn(1),
            review.identified(LearningTheme.SAFE_SLEEPING, 2, DECIDED.plusDays(9)),
            review.reached(PracticeReviewStage.DRAFT_RECEIVED, 1, DUE));
    List<RegisteredReview> inOrder = Folded.from(new ReviewRegister(), events);
    assertThat(inOrder.getFirst().themes().all())
        .containsExactly(new FoundTheme(LearningTheme.SAFE_SLEEPING, DECIDED.plusDays(9)));
    assertThat(Folded.orders(events))
        .hasSize(120)
        .allSatisfy(
            order -> assertThat(Folded.from(new ReviewRegister(), order)).isEqualTo(inOrder));
  }

  @Test
  void a_review_that_was_withdrawn_takes_no_place_whatever_is_told_after_it() {
    var withdrawn =
        new PracticeReviewWithdrawn(review.id(), null, WithdrawalReason.ENTERED_IN_ERROR);
    List<PracticeReviewEvent> events =
        List.of(
            withdrawn,
            review.decided(ReviewDecision.SERIOUS_CASE_REVIEW, DECIDED),
            review.identified(LearningTheme.NEGLECT, 1, DECIDED));
    assertThat(Folded.orders(events).map(order -> Folded.from(new ReviewRegister(), order)))
        .allSatisfy(after -> assertThat(after.getFirst().takesPlace()).isFalse());
  }

  @Test
  void its_stage_is_the_last_one_that_stands() {
    review
        .told(review.reached(PracticeReviewStage.DRAFT_RECEIVED, 2, DECIDED.plusMonths(3)))
        .told(review.reached(PracticeReviewStage.PRACTITIONERS_MET, 1, DECIDED.plusMonths(1)));
    assertThat(registered().course().lastStage())
        .isEqualTo(new ReachedStage(PracticeReviewStage.DRAFT_RECEIVED, DECIDED.plusMonths(3)));
    review.told(
        new PracticeReviewStageWithdrawn(
            review.id(), null, new UUID(8, 2), WithdrawalReason.DUPLICATE));
    assertThat(registered().course().lastStage())
        .isEqualTo(new ReachedStage(PracticeReviewStage.PRACTITIONERS_MET, DECIDED.plusMonths(1)));
  }

  @Test
  void who_leads_it_and_when_its_report_was_agreed_follow_corrections() {
    review
        .told(review.appointed(1, DECIDED))
        .told(review.appointed(2, DECIDED))
        .told(
            new LeadReviewerAppointmentWithdrawn(
                review.id(), null, new UUID(7, 1), WithdrawalReason.DUPLICATE))
        .told(new PracticeReviewCompleted(review.id(), null, DUE))
        .told(new PracticeReviewCompletionCorrected(review.id(), null, DUE.minusDays(1)));
    assertThat(registered().course().leadReviewers()).containsExactly(new UUID(7, 2));
    assertThat(registered().course().completedOn()).isEqualTo(DUE.minusDays(1));
  }

  @Test
  void its_pseudonym_is_known_while_it_is_public() {
    UUID publication = new UUID(3, 1);
    review.told(
        new PracticeReviewPublished(review.id(), null, publication, new Pseudonym("Child K"), DUE));
    assertThat(registered().pseudonym()).isEqualTo(new Pseudonym("Child K"));
    review.told(
        new PracticeReviewPublicationWithdrawn(
            review.id(), null, publication, PublicationWithdrawalReason.ENTERED_IN_ERROR, DUE));
    assertThat(registered().pseudonym()).isNull();
  }

  @Test
  void a_document_reads_back_as_it_was_written() {
    review
        .with(LearningTheme.NEGLECT, 1, DECIDED)
        .told(review.withdrawn(2))
        .told(review.appointed(1, DECIDED))
        .told(review.reached(PracticeReviewStage.DRAFT_RECEIVED, 2, DUE));
    var json = JsonMapper.builder().build();
    assertThat(json.readValue(json.writeValueAsString(registered()), RegisteredReview.class))
        .isEqualTo(registered());
  }

  @Test
  void each_review_has_a_document_of_its_own() {
    var other = new SomeReview(2);
    var events = new ArrayList<PracticeReviewEvent>();
    events.add(review.identified(LearningTheme.NEGLECT, 1, DECIDED));
    events.add(other.withdrawn(1));
    assertThat(Folded.from(new ReviewRegister(), events))
        .extracting(each -> each.themes().all().size())
        .containsExactly(1, 0);
  }

  private RegisteredReview registered() {
    return Objects.requireNonNull(review.registered());
  }
}
