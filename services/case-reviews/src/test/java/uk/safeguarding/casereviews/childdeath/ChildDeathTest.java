package uk.safeguarding.casereviews.childdeath;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.casereviews.Decisions.refused;
import static uk.safeguarding.casereviews.childdeath.SomeDeath.CHILD;
import static uk.safeguarding.casereviews.childdeath.SomeDeath.DIED;
import static uk.safeguarding.casereviews.childdeath.SomeDeath.DIED_ON;
import static uk.safeguarding.casereviews.childdeath.SomeDeath.ID;
import static uk.safeguarding.casereviews.childdeath.SomeDeath.NOTIFIED;
import static uk.safeguarding.casereviews.childdeath.SomeDeath.circumstances;
import static uk.safeguarding.casereviews.childdeath.SomeDeath.review;
import static uk.safeguarding.casereviews.childdeath.SomeDeath.set;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.safeguarding.casereviews.childdeath.commands.ChildDeathCommand;
import uk.safeguarding.casereviews.childdeath.commands.CompleteChildDeathReview;
import uk.safeguarding.casereviews.childdeath.commands.CorrectChildDeath;
import uk.safeguarding.casereviews.childdeath.commands.CorrectChildDeathCompletion;
import uk.safeguarding.casereviews.childdeath.commands.CorrectChildDeathReview;
import uk.safeguarding.casereviews.childdeath.commands.CorrectJointAgencyResponse;
import uk.safeguarding.casereviews.childdeath.commands.NotifyChildDeath;
import uk.safeguarding.casereviews.childdeath.commands.ReceiveChildDeathForm;
import uk.safeguarding.casereviews.childdeath.commands.ReviewChildDeath;
import uk.safeguarding.casereviews.childdeath.commands.TriggerJointAgencyResponse;
import uk.safeguarding.casereviews.childdeath.commands.WithdrawChildDeath;
import uk.safeguarding.casereviews.childdeath.commands.WithdrawChildDeathForm;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathCompletionCorrected;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathCorrected;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathEvent;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathFormReceived;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathFormWithdrawn;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathReviewCompleted;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathReviewCorrected;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathReviewed;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathWithdrawn;
import uk.safeguarding.casereviews.childdeath.events.JointAgencyResponseCorrected;
import uk.safeguarding.casereviews.childdeath.events.JointAgencyResponseTriggered;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;

/**
 * What the record of a death holds and refuses; what practice asks is in ChildDeathPracticeTest.
 */
class ChildDeathTest {

  private static final UUID FORM = new UUID(5, 5);
  private static final LocalDate REVIEWED_ON = LocalDate.of(2019, 3, 4);
  private static final LocalDate BEFORE = DIED_ON.minusDays(1);

  private static final ChildDeathFormReceived ANALYSIS =
      new ChildDeathFormReceived(
          ID, CHILD, FORM, InformingAgency.REVIEW_MEETING, FormKind.ANALYSIS, REVIEWED_ON);
  private static final ChildDeathReviewed REVIEWED =
      new ChildDeathReviewed(ID, CHILD, review(REVIEWED_ON));
  private static final ChildDeathReviewCompleted COMPLETED =
      new ChildDeathReviewCompleted(ID, CHILD, REVIEWED_ON);
  private static final JointAgencyResponseTriggered RESPONDED =
      new JointAgencyResponseTriggered(ID, CHILD, DIED_ON);
  private static final ChildDeathWithdrawn WITHDRAWN =
      new ChildDeathWithdrawn(ID, CHILD, WithdrawalReason.DUPLICATE);

  @Test
  void a_death_is_notified_with_its_circumstances() {
    assertThat(given().decide(notifyOf(CHILD, 6, AgeBand.YEARS_5_TO_9))).containsExactly(NOTIFIED);
  }

  @Test
  void a_death_is_notified_once() {
    refused(
        () -> given(NOTIFIED).decide(notifyOf(CHILD, 6, AgeBand.YEARS_5_TO_9)),
        ChildDeathRule.DEATH_IS_NOTIFIED_ONCE);
  }

  @Test
  void it_is_the_death_of_a_child_who_was_born() {
    refused(() -> given().decide(notifyOf(CHILD, null, null)), ChildDeathRule.CHILD_WAS_BORN);
    refused(
        () -> given().decide(notifyOf(CHILD, 18, AgeBand.YEARS_15_TO_17)),
        ChildDeathRule.CHILD_WAS_UNDER_18);
    assertThat(given().decide(notifyOf(CHILD, 17, AgeBand.YEARS_15_TO_17))).hasSize(1);
  }

  @Test
  void a_correction_keeps_the_child() {
    var later = circumstances(DIED.plusSeconds(60), DIED.plusSeconds(120));
    assertThat(
            given(NOTIFIED)
                .decide(new CorrectChildDeath(ID, CHILD, 6, AgeBand.YEARS_5_TO_9, later)))
        .containsExactly(new ChildDeathCorrected(ID, CHILD, 6, AgeBand.YEARS_5_TO_9, later));
    refused(
        () ->
            given(NOTIFIED)
                .decide(
                    new CorrectChildDeath(
                        ID, new ChildRef(new UUID(2, 2)), 6, AgeBand.YEARS_5_TO_9, later)),
        ChildDeathRule.DEATH_STAYS_THE_CHILDS);
  }

  @Test
  void nothing_happens_before_the_death() {
    refused(
        () ->
            given()
                .decide(
                    new NotifyChildDeath(
                        ID,
                        CHILD,
                        6,
                        AgeBand.YEARS_5_TO_9,
                        circumstances(DIED, DIED.minusSeconds(1)))),
        ChildDeathRule.NOTIFICATION_NOT_BEFORE_DEATH);
    refusedAfterNotification(
        new TriggerJointAgencyResponse(ID, BEFORE), ChildDeathRule.RESPONSE_NOT_BEFORE_DEATH);
    refusedAfterNotification(
        form(FormKind.REPORTING, BEFORE), ChildDeathRule.FORM_NOT_BEFORE_DEATH);
    refusedAfterNotification(
        new ReviewChildDeath(ID, review(BEFORE)), ChildDeathRule.REVIEW_NOT_BEFORE_DEATH);
  }

  @Test
  void a_death_cannot_be_corrected_past_what_followed_it() {
    var later = circumstances(DIED.plusSeconds(86_400), DIED.plusSeconds(86_400));
    refused(
        () ->
            given(NOTIFIED, RESPONDED)
                .decide(new CorrectChildDeath(ID, CHILD, 6, AgeBand.YEARS_5_TO_9, later)),
        ChildDeathRule.RESPONSE_NOT_BEFORE_DEATH);
  }

  @Test
  void a_joint_agency_response_is_triggered_once_and_corrected() {
    var trigger = new TriggerJointAgencyResponse(ID, DIED_ON);
    var correct = new CorrectJointAgencyResponse(ID, DIED_ON.plusDays(1));
    assertThat(given(NOTIFIED).decide(trigger)).containsExactly(RESPONDED);
    assertThat(given(NOTIFIED, RESPONDED).decide(correct))
        .containsExactly(new JointAgencyResponseCorrected(ID, CHILD, DIED_ON.plusDays(1)));
    refused(
        () -> given(NOTIFIED, RESPONDED).decide(trigger),
        ChildDeathRule.RESPONSE_IS_TRIGGERED_ONCE);
    refusedAfterNotification(correct, ChildDeathRule.RESPONSE_CORRECTION_NEEDS_RESPONSE);
  }

  @Test
  void a_form_is_received_once_and_can_be_withdrawn() {
    var withdraw = new WithdrawChildDeathForm(ID, FORM, WithdrawalReason.ENTERED_IN_ERROR);
    var gone = new ChildDeathFormWithdrawn(ID, CHILD, FORM, WithdrawalReason.ENTERED_IN_ERROR);
    assertThat(given(NOTIFIED).decide(form(FormKind.ANALYSIS, REVIEWED_ON)))
        .containsExactly(ANALYSIS);
    assertThat(given(NOTIFIED, ANALYSIS).decide(withdraw)).containsExactly(gone);
    refused(
        () -> given(NOTIFIED, ANALYSIS).decide(form(FormKind.ANALYSIS, REVIEWED_ON)),
        ChildDeathRule.FORM_IS_RECEIVED_ONCE);
    refused(
        () -> given(NOTIFIED, ANALYSIS, gone).decide(withdraw),
        ChildDeathRule.FORM_WITHDRAWAL_NEEDS_FORM);
  }

  @Test
  void the_panel_reviews_a_death_once_and_can_correct_what_it_found() {
    var found = review(REVIEWED_ON, IssueRaised.BEREAVEMENT_SUPPORT);
    assertThat(given(NOTIFIED, ANALYSIS).decide(new ReviewChildDeath(ID, review(REVIEWED_ON))))
        .containsExactly(REVIEWED);
    assertThat(given(NOTIFIED, ANALYSIS, REVIEWED).decide(new CorrectChildDeathReview(ID, found)))
        .containsExactly(new ChildDeathReviewCorrected(ID, CHILD, found));
    refused(
        () -> given(NOTIFIED, REVIEWED).decide(new ReviewChildDeath(ID, found)),
        ChildDeathRule.DEATH_IS_REVIEWED_ONCE);
    refusedAfterNotification(
        new CorrectChildDeathReview(ID, found), ChildDeathRule.REVIEW_CORRECTION_NEEDS_REVIEW);
  }

  @Test
  void factors_are_named_where_they_were_identified_and_only_there() {
    refusedAfterNotification(
        new ReviewChildDeath(ID, found(Modifiability.FACTORS_IDENTIFIED)),
        ChildDeathRule.FACTORS_ARE_NAMED_WHERE_IDENTIFIED);
    refusedAfterNotification(
        new ReviewChildDeath(
            ID, found(Modifiability.INFORMATION_INADEQUATE, ModifiableFactor.UNSAFE_SLEEPING)),
        ChildDeathRule.FACTORS_ARE_NAMED_WHERE_IDENTIFIED);
    assertThat(
            given(NOTIFIED, ANALYSIS)
                .decide(
                    new ReviewChildDeath(
                        ID,
                        found(Modifiability.FACTORS_IDENTIFIED, ModifiableFactor.UNSAFE_SLEEPING))))
        .hasSize(1);
  }

  @Test
  void the_panels_category_may_differ_from_the_registered_cause() {
    assertThat(review(REVIEWED_ON).differsFromRegistered()).isFalse();
    assertThat(found(Modifiability.NO_FACTORS_IDENTIFIED).differsFromRegistered()).isTrue();
    var unregistered =
        new PanelReview(
            REVIEWED_ON,
            CategoryOfDeath.INFECTION,
            null,
            Modifiability.NO_FACTORS_IDENTIFIED,
            set(),
            set());
    assertThat(unregistered.differsFromRegistered()).isFalse();
  }

  @Test
  void a_review_is_completed_once_after_the_panel() {
    var complete = new CompleteChildDeathReview(ID, REVIEWED_ON);
    var correct = new CorrectChildDeathCompletion(ID, REVIEWED_ON.plusDays(1));
    assertThat(given(NOTIFIED, ANALYSIS, REVIEWED).decide(complete)).containsExactly(COMPLETED);
    assertThat(given(NOTIFIED, ANALYSIS, REVIEWED, COMPLETED).decide(correct))
        .containsExactly(new ChildDeathCompletionCorrected(ID, CHILD, REVIEWED_ON.plusDays(1)));
    refusedAfterNotification(complete, ChildDeathRule.COMPLETION_NEEDS_REVIEW);
    refused(
        () -> given(NOTIFIED, REVIEWED, COMPLETED).decide(complete),
        ChildDeathRule.DEATH_REVIEW_COMPLETES_ONCE);
    refused(
        () -> given(NOTIFIED, REVIEWED).decide(correct),
        ChildDeathRule.COMPLETION_CORRECTION_NEEDS_COMPLETION);
    refused(
        () ->
            given(NOTIFIED, REVIEWED)
                .decide(new CompleteChildDeathReview(ID, REVIEWED_ON.minusDays(1))),
        ChildDeathRule.COMPLETION_NOT_BEFORE_REVIEW);
  }

  @Test
  void nothing_is_recorded_in_a_withdrawn_record() {
    var withdraw = new WithdrawChildDeath(ID, WithdrawalReason.DUPLICATE);
    assertThat(given(NOTIFIED).decide(withdraw)).containsExactly(WITHDRAWN);
    refused(
        () -> given(NOTIFIED, WITHDRAWN).decide(withdraw), ChildDeathRule.DEATH_RECORD_MUST_STAND);
  }

  private static PanelReview found(Modifiability modifiability, ModifiableFactor... factors) {
    return new PanelReview(
        REVIEWED_ON,
        CategoryOfDeath.SUDDEN_UNEXPECTED_UNEXPLAINED_DEATH,
        CategoryOfDeath.INFECTION,
        modifiability,
        set(factors),
        set());
  }

  private static NotifyChildDeath notifyOf(
      ChildRef child, @Nullable Integer age, @Nullable AgeBand band) {
    return new NotifyChildDeath(ID, child, age, band, circumstances(DIED, DIED));
  }

  private static ReceiveChildDeathForm form(FormKind kind, LocalDate receivedOn) {
    return new ReceiveChildDeathForm(ID, FORM, InformingAgency.REVIEW_MEETING, kind, receivedOn);
  }

  private static void refusedAfterNotification(ChildDeathCommand command, ChildDeathRule rule) {
    refused(() -> given(NOTIFIED).decide(command), rule);
  }

  static ChildDeath given(ChildDeathEvent... events) {
    ChildDeath death = ChildDeath.NOT_NOTIFIED;
    for (ChildDeathEvent event : events) {
      death = death.evolve(event);
    }
    return death;
  }
}
