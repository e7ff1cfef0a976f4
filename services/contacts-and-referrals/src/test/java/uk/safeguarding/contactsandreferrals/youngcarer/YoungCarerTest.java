package uk.safeguarding.contactsandreferrals.youngcarer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static uk.safeguarding.contactsandreferrals.youngcarer.YoungCarerAssessmentOutcome.DECLINED;
import static uk.safeguarding.contactsandreferrals.youngcarer.YoungCarerAssessmentOutcome.NEEDS_FOR_SUPPORT;
import static uk.safeguarding.contactsandreferrals.youngcarer.YoungCarerEndReason.CARING_ENDED;
import static uk.safeguarding.contactsandreferrals.youngcarer.YoungCarerEndReason.TURNED_18;
import static uk.safeguarding.contactsandreferrals.youngcarer.YoungCarerLimits.ASSESSMENT;
import static uk.safeguarding.contactsandreferrals.youngcarer.YoungCarerPractice.YOUNG_CARER_ASSESSED_WITHIN_45_WORKING_DAYS;
import static uk.safeguarding.contactsandreferrals.youngcarer.YoungCarerPractice.YOUNG_CARER_IS_UNDER_18;
import static uk.safeguarding.contactsandreferrals.youngcarer.YoungCarerPractice.YOUNG_CARER_PLAN_FOLLOWS_ASSESSMENT;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.contactsandreferrals.youngcarer.commands.CompleteYoungCarerAssessment;
import uk.safeguarding.contactsandreferrals.youngcarer.commands.CorrectYoungCarer;
import uk.safeguarding.contactsandreferrals.youngcarer.commands.CorrectYoungCarerAssessment;
import uk.safeguarding.contactsandreferrals.youngcarer.commands.CorrectYoungCarerAssessmentOutcome;
import uk.safeguarding.contactsandreferrals.youngcarer.commands.CorrectYoungCarerEnd;
import uk.safeguarding.contactsandreferrals.youngcarer.commands.CorrectYoungCarerSupportPlan;
import uk.safeguarding.contactsandreferrals.youngcarer.commands.EndYoungCarer;
import uk.safeguarding.contactsandreferrals.youngcarer.commands.IdentifyYoungCarer;
import uk.safeguarding.contactsandreferrals.youngcarer.commands.StartYoungCarerAssessment;
import uk.safeguarding.contactsandreferrals.youngcarer.commands.StartYoungCarerSupportPlan;
import uk.safeguarding.contactsandreferrals.youngcarer.commands.WithdrawYoungCarer;
import uk.safeguarding.contactsandreferrals.youngcarer.commands.YoungCarerCommand;
import uk.safeguarding.contactsandreferrals.youngcarer.events.YoungCarerAssessmentCompleted;
import uk.safeguarding.contactsandreferrals.youngcarer.events.YoungCarerAssessmentCorrected;
import uk.safeguarding.contactsandreferrals.youngcarer.events.YoungCarerAssessmentOutcomeCorrected;
import uk.safeguarding.contactsandreferrals.youngcarer.events.YoungCarerAssessmentStarted;
import uk.safeguarding.contactsandreferrals.youngcarer.events.YoungCarerCorrected;
import uk.safeguarding.contactsandreferrals.youngcarer.events.YoungCarerEndCorrected;
import uk.safeguarding.contactsandreferrals.youngcarer.events.YoungCarerEnded;
import uk.safeguarding.contactsandreferrals.youngcarer.events.YoungCarerEvent;
import uk.safeguarding.contactsandreferrals.youngcarer.events.YoungCarerFindingCleared;
import uk.safeguarding.contactsandreferrals.youngcarer.events.YoungCarerFindingMade;
import uk.safeguarding.contactsandreferrals.youngcarer.events.YoungCarerIdentified;
import uk.safeguarding.contactsandreferrals.youngcarer.events.YoungCarerSupportPlanCorrected;
import uk.safeguarding.contactsandreferrals.youngcarer.events.YoungCarerSupportPlanStarted;
import uk.safeguarding.contactsandreferrals.youngcarer.events.YoungCarerWithdrawn;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.Rule;
import uk.safeguarding.kernel.RuleBroken;
import uk.safeguarding.kernel.WithdrawalReason;

class YoungCarerTest {

  private static final YoungCarerId ID = new YoungCarerId(new UUID(8, 1));
  private static final ChildRef CHILD = new ChildRef(new UUID(1, 1));
  private static final LocalDate FIRST = LocalDate.of(2018, 9, 3);
  private static final LocalDate SECOND = LocalDate.of(2018, 9, 10);
  private static final LocalDate THIRD = LocalDate.of(2018, 10, 1);
  private static final LocalDate FOURTH = LocalDate.of(2018, 10, 8);
  private static final LocalDate LAST = LocalDate.of(2019, 3, 1);

  private static final YoungCarerIdentified IDENTIFIED =
      new YoungCarerIdentified(ID, CHILD, 12, FIRST);
  private static final YoungCarerAssessmentStarted STARTED =
      new YoungCarerAssessmentStarted(ID, CHILD, SECOND);
  private static final YoungCarerAssessmentCompleted COMPLETED =
      new YoungCarerAssessmentCompleted(ID, CHILD, THIRD, NEEDS_FOR_SUPPORT);
  private static final YoungCarerSupportPlanStarted PLANNED =
      new YoungCarerSupportPlanStarted(ID, CHILD, FOURTH);
  private static final YoungCarerEnded ENDED = new YoungCarerEnded(ID, CHILD, LAST, CARING_ENDED);
  private static final YoungCarerWithdrawn WITHDRAWN =
      new YoungCarerWithdrawn(ID, CHILD, WithdrawalReason.WRONG_CHILD);

  @Test
  void a_young_carer_is_identified_once() {
    var identify = new IdentifyYoungCarer(ID, CHILD, 12, FIRST);
    assertThat(given().decide(identify)).containsExactly(IDENTIFIED);
    refused(given(IDENTIFIED), identify, YoungCarerRule.YOUNG_CARER_IS_IDENTIFIED_ONCE);
  }

  @Test
  void the_day_of_identification_can_be_corrected_but_not_to_after_the_assessment() {
    assertThat(given(IDENTIFIED, STARTED).decide(new CorrectYoungCarer(ID, SECOND)))
        .containsExactly(new YoungCarerCorrected(ID, CHILD, SECOND));
    refused(
        given(IDENTIFIED, STARTED),
        new CorrectYoungCarer(ID, SECOND.plusDays(1)),
        YoungCarerRule.YOUNG_CARER_DAYS_ARE_IN_ORDER);
  }

  @Test
  void an_assessment_starts_once_and_then_its_start_is_corrected() {
    var start = new StartYoungCarerAssessment(ID, SECOND);
    assertThat(given(IDENTIFIED).decide(start)).containsExactly(STARTED);
    refused(given(IDENTIFIED, STARTED), start, YoungCarerRule.ASSESSMENT_STARTS_ONCE);
    refused(
        given(IDENTIFIED),
        new StartYoungCarerAssessment(ID, FIRST.minusDays(1)),
        YoungCarerRule.YOUNG_CARER_DAYS_ARE_IN_ORDER);
    var correction = new CorrectYoungCarerAssessment(ID, FIRST);
    assertThat(given(IDENTIFIED, STARTED).decide(correction))
        .containsExactly(new YoungCarerAssessmentCorrected(ID, CHILD, FIRST));
    refused(given(IDENTIFIED), correction, YoungCarerRule.ASSESSMENT_CORRECTION_NEEDS_ASSESSMENT);
  }

  @Test
  void an_outcome_needs_an_open_assessment_and_is_then_corrected() {
    var complete = new CompleteYoungCarerAssessment(ID, THIRD, NEEDS_FOR_SUPPORT);
    assertThat(given(IDENTIFIED, STARTED).decide(complete)).containsExactly(COMPLETED);
    refused(given(IDENTIFIED), complete, YoungCarerRule.OUTCOME_NEEDS_OPEN_ASSESSMENT);
    refused(
        given(IDENTIFIED, STARTED, COMPLETED),
        complete,
        YoungCarerRule.OUTCOME_NEEDS_OPEN_ASSESSMENT);
    refused(
        given(IDENTIFIED, STARTED),
        new CompleteYoungCarerAssessment(ID, SECOND.minusDays(1), DECLINED),
        YoungCarerRule.YOUNG_CARER_DAYS_ARE_IN_ORDER);
    var correction = new CorrectYoungCarerAssessmentOutcome(ID, FOURTH, DECLINED);
    assertThat(given(IDENTIFIED, STARTED, COMPLETED).decide(correction))
        .containsExactly(new YoungCarerAssessmentOutcomeCorrected(ID, CHILD, FOURTH, DECLINED));
    refused(
        given(IDENTIFIED, STARTED), correction, YoungCarerRule.OUTCOME_CORRECTION_NEEDS_OUTCOME);
  }

  @Test
  void a_plan_of_support_starts_once_and_then_its_start_is_corrected() {
    var plan = new StartYoungCarerSupportPlan(ID, FOURTH);
    assertThat(given(IDENTIFIED, STARTED, COMPLETED).decide(plan)).containsExactly(PLANNED);
    refused(given(IDENTIFIED, STARTED, COMPLETED, PLANNED), plan, YoungCarerRule.PLAN_STARTS_ONCE);
    var correction = new CorrectYoungCarerSupportPlan(ID, THIRD);
    assertThat(given(IDENTIFIED, STARTED, COMPLETED, PLANNED).decide(correction))
        .containsExactly(new YoungCarerSupportPlanCorrected(ID, CHILD, THIRD));
    refused(given(IDENTIFIED), correction, YoungCarerRule.PLAN_CORRECTION_NEEDS_PLAN);
  }

  @Test
  void nothing_begins_after_the_end_which_can_be_corrected() {
    assertThat(given(IDENTIFIED).decide(new EndYoungCarer(ID, LAST, CARING_ENDED)))
        .containsExactly(ENDED);
    refused(
        given(IDENTIFIED, ENDED),
        new EndYoungCarer(ID, LAST, TURNED_18),
        YoungCarerRule.YOUNG_CARER_HAS_NOT_ENDED);
    refused(
        given(IDENTIFIED, ENDED),
        new StartYoungCarerAssessment(ID, SECOND),
        YoungCarerRule.YOUNG_CARER_HAS_NOT_ENDED);
    refused(
        given(IDENTIFIED, ENDED),
        new StartYoungCarerSupportPlan(ID, SECOND),
        YoungCarerRule.YOUNG_CARER_HAS_NOT_ENDED);
    var correction = new CorrectYoungCarerEnd(ID, FOURTH, TURNED_18);
    assertThat(given(IDENTIFIED, ENDED).decide(correction))
        .containsExactly(new YoungCarerEndCorrected(ID, CHILD, FOURTH, TURNED_18));
    refused(given(IDENTIFIED), correction, YoungCarerRule.END_CORRECTION_NEEDS_END);
    refused(
        given(IDENTIFIED, STARTED, COMPLETED, PLANNED, ENDED),
        new CorrectYoungCarerEnd(ID, FOURTH.minusDays(1), TURNED_18),
        YoungCarerRule.YOUNG_CARER_DAYS_ARE_IN_ORDER);
  }

  @Test
  void nothing_is_recorded_of_a_withdrawn_record() {
    assertThat(given(IDENTIFIED).decide(new WithdrawYoungCarer(ID, WithdrawalReason.WRONG_CHILD)))
        .containsExactly(WITHDRAWN);
    refused(
        given(IDENTIFIED, WITHDRAWN),
        new StartYoungCarerAssessment(ID, SECOND),
        YoungCarerRule.YOUNG_CARER_MUST_STAND);
  }

  @Test
  void who_is_18_is_recorded_with_a_finding() {
    assertThat(given().decide(new IdentifyYoungCarer(ID, CHILD, 18, FIRST)))
        .contains(made(Finding.of(YOUNG_CARER_IS_UNDER_18, null)));
    assertThat(hasFinding(given(), new IdentifyYoungCarer(ID, CHILD, 17, FIRST))).isFalse();
  }

  @Test
  void a_plan_without_an_assessment_is_a_finding_that_the_assessment_clears() {
    var unassessed = made(Finding.of(YOUNG_CARER_PLAN_FOLLOWS_ASSESSMENT, null));
    assertThat(given(IDENTIFIED, STARTED).decide(new StartYoungCarerSupportPlan(ID, FOURTH)))
        .containsExactly(PLANNED, unassessed);
    assertThat(
            given(IDENTIFIED, STARTED, PLANNED, unassessed)
                .decide(new CompleteYoungCarerAssessment(ID, THIRD, NEEDS_FOR_SUPPORT)))
        .containsExactly(COMPLETED, new YoungCarerFindingCleared(ID, CHILD, unassessed.finding()));
  }

  @ParameterizedTest(name = "{0} to {1}: {3}")
  @CsvSource(
      textBlock =
          """
          2018-09-03, 2018-11-05, true,  nine plain weeks are 45 working days
          2018-09-03, 2018-11-06, false, the day after the 45th
          2018-10-29, 2019-01-03, true,  'Christmas Day, Boxing Day and New Year''s Day do not count'
          2018-10-29, 2019-01-04, false, one day past the limit that Christmas moved
          2018-02-12, 2018-04-18, true,  Good Friday and Easter Monday do not count
          2018-02-12, 2018-04-19, false, one day past the limit that Easter moved
          2022-08-08, 2022-10-12, true,  the summer holiday and the state funeral do not count
          2022-08-08, 2022-10-13, false, one day past the limit that the funeral moved
          2018-09-01, 2018-11-02, true,  from a Saturday the next Monday is day one
          2018-09-01, 2018-11-05, false, and the 45th is a Friday
          """)
  void an_assessment_takes_45_working_days(
      LocalDate started, LocalDate completed, boolean kept, String why) {
    var carer =
        given(
            new YoungCarerIdentified(ID, CHILD, 12, started),
            new YoungCarerAssessmentStarted(ID, CHILD, started));
    var complete =
        new CompleteYoungCarerAssessment(
            ID, completed, YoungCarerAssessmentOutcome.NO_NEEDS_FOR_SUPPORT);
    assertThat(hasFinding(carer, complete)).as(why).isEqualTo(!kept);
    if (!kept) {
      assertThat(carer.decide(complete))
          .contains(
              made(
                  Finding.of(
                      YOUNG_CARER_ASSESSED_WITHIN_45_WORKING_DAYS, ASSESSMENT.lastDay(started))));
    }
  }

  private static YoungCarerFindingMade made(Finding finding) {
    return new YoungCarerFindingMade(ID, CHILD, finding);
  }

  private static YoungCarer given(YoungCarerEvent... events) {
    YoungCarer carer = YoungCarer.NONE;
    for (YoungCarerEvent event : events) {
      carer = carer.evolve(event);
    }
    return carer;
  }

  private static boolean hasFinding(YoungCarer carer, YoungCarerCommand command) {
    return carer.decide(command).stream().anyMatch(YoungCarerFindingMade.class::isInstance);
  }

  private static void refused(YoungCarer carer, YoungCarerCommand command, Rule rule) {
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(() -> carer.decide(command))
        .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(rule.name()))
        .withMessage(rule.sentence());
  }
}
