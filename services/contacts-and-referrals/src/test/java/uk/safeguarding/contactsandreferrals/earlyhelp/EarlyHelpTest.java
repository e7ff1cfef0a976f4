package uk.safeguarding.contactsandreferrals.earlyhelp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpPractice.HELP_ASSESSMENT_WITHIN_30_WORKING_DAYS;
import static uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpPractice.PLAN_FOLLOWS_ASSESSMENT;
import static uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpPractice.PLAN_REVIEWED_EVERY_12_WEEKS;
import static uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpRule.COMPLETION_NOT_BEFORE_ASSESSMENT;
import static uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpRule.EARLY_HELP_MUST_BE_OPEN;
import static uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpRule.EARLY_HELP_MUST_STAND;
import static uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpRule.EARLY_HELP_STARTS_ONCE;
import static uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpRule.END_CORRECTION_NEEDS_END;
import static uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpRule.HELP_ASSESSMENT_COMPLETES_ONCE;
import static uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpRule.HELP_ASSESSMENT_MUST_HAVE_STARTED;
import static uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpRule.HELP_ASSESSMENT_STARTS_ONCE;
import static uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpRule.NOTHING_BEFORE_EARLY_HELP_STARTED;
import static uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpRule.PLAN_MUST_HAVE_STARTED;
import static uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpRule.PLAN_STARTS_ONCE;
import static uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpRule.REVIEW_MUST_BE_RECORDED;
import static uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpRule.REVIEW_NOT_BEFORE_PLAN;
import static uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpRule.STEP_DOWN_NAMES_ITS_REFERRAL;
import static uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpRule.STEP_UP_NAMES_ITS_REFERRAL;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.contactsandreferrals.earlyhelp.commands.CompleteUniversalHelpAssessment;
import uk.safeguarding.contactsandreferrals.earlyhelp.commands.CorrectEarlyHelp;
import uk.safeguarding.contactsandreferrals.earlyhelp.commands.CorrectEarlyHelpEnd;
import uk.safeguarding.contactsandreferrals.earlyhelp.commands.CorrectEarlyHelpPlan;
import uk.safeguarding.contactsandreferrals.earlyhelp.commands.CorrectUniversalHelpAssessment;
import uk.safeguarding.contactsandreferrals.earlyhelp.commands.EarlyHelpCommand;
import uk.safeguarding.contactsandreferrals.earlyhelp.commands.EndEarlyHelp;
import uk.safeguarding.contactsandreferrals.earlyhelp.commands.HoldEarlyHelpReview;
import uk.safeguarding.contactsandreferrals.earlyhelp.commands.StartEarlyHelp;
import uk.safeguarding.contactsandreferrals.earlyhelp.commands.StartEarlyHelpPlan;
import uk.safeguarding.contactsandreferrals.earlyhelp.commands.StartUniversalHelpAssessment;
import uk.safeguarding.contactsandreferrals.earlyhelp.commands.StepUpEarlyHelp;
import uk.safeguarding.contactsandreferrals.earlyhelp.commands.WithdrawEarlyHelp;
import uk.safeguarding.contactsandreferrals.earlyhelp.commands.WithdrawEarlyHelpReview;
import uk.safeguarding.contactsandreferrals.earlyhelp.events.EarlyHelpCorrected;
import uk.safeguarding.contactsandreferrals.earlyhelp.events.EarlyHelpEndCorrected;
import uk.safeguarding.contactsandreferrals.earlyhelp.events.EarlyHelpEnded;
import uk.safeguarding.contactsandreferrals.earlyhelp.events.EarlyHelpEvent;
import uk.safeguarding.contactsandreferrals.earlyhelp.events.EarlyHelpFindingCleared;
import uk.safeguarding.contactsandreferrals.earlyhelp.events.EarlyHelpFindingMade;
import uk.safeguarding.contactsandreferrals.earlyhelp.events.EarlyHelpPlanCorrected;
import uk.safeguarding.contactsandreferrals.earlyhelp.events.EarlyHelpPlanStarted;
import uk.safeguarding.contactsandreferrals.earlyhelp.events.EarlyHelpReviewHeld;
import uk.safeguarding.contactsandreferrals.earlyhelp.events.EarlyHelpReviewWithdrawn;
import uk.safeguarding.contactsandreferrals.earlyhelp.events.EarlyHelpStarted;
import uk.safeguarding.contactsandreferrals.earlyhelp.events.EarlyHelpSteppedUp;
import uk.safeguarding.contactsandreferrals.earlyhelp.events.EarlyHelpWithdrawn;
import uk.safeguarding.contactsandreferrals.earlyhelp.events.UniversalHelpAssessmentCompleted;
import uk.safeguarding.contactsandreferrals.earlyhelp.events.UniversalHelpAssessmentCorrected;
import uk.safeguarding.contactsandreferrals.earlyhelp.events.UniversalHelpAssessmentStarted;
import uk.safeguarding.contactsandreferrals.referral.ReferralId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.PracticeRule;
import uk.safeguarding.kernel.Rule;
import uk.safeguarding.kernel.RuleBroken;
import uk.safeguarding.kernel.WithdrawalReason;

class EarlyHelpTest {

  private static final EarlyHelpId ID = new EarlyHelpId(new UUID(4, 7));
  private static final ReferralId REFERRAL = new ReferralId(new UUID(4, 8));
  private static final ChildRef CHILD = new ChildRef(new UUID(1, 1));
  private static final UUID REVIEW_ID = new UUID(9, 9);
  private static final LocalDate MONDAY = LocalDate.of(2018, 10, 1);
  private static final LocalDate FRIDAY = LocalDate.of(2018, 10, 5);
  private static final LocalDate SUNDAY = MONDAY.minusDays(1);

  private static final EarlyHelpStarted STARTED =
      new EarlyHelpStarted(ID, CHILD, 9, EarlyHelpOrigin.REQUESTED, null, MONDAY);
  private static final EarlyHelpStarted STEPPED_DOWN =
      new EarlyHelpStarted(
          ID, CHILD, 9, EarlyHelpOrigin.STEPPED_DOWN_FROM_SOCIAL_CARE, REFERRAL, MONDAY);
  private static final UniversalHelpAssessmentStarted ASSESSED =
      new UniversalHelpAssessmentStarted(ID, CHILD, MONDAY);
  private static final UniversalHelpAssessmentCompleted COMPLETED =
      new UniversalHelpAssessmentCompleted(ID, CHILD, FRIDAY);
  private static final EarlyHelpPlanStarted PLANNED = new EarlyHelpPlanStarted(ID, CHILD, FRIDAY);
  private static final EarlyHelpEnded ENDED =
      new EarlyHelpEnded(ID, CHILD, EarlyHelpEndReason.NEEDS_MET, FRIDAY);
  private static final EarlyHelpSteppedUp STEPPED_UP =
      new EarlyHelpSteppedUp(ID, CHILD, REFERRAL, FRIDAY);

  @Test
  void early_help_starts_once() {
    assertThat(given().decide(start(EarlyHelpOrigin.REQUESTED, null))).containsExactly(STARTED);
    refused(given(STARTED), start(EarlyHelpOrigin.REQUESTED, null), EARLY_HELP_STARTS_ONCE);
  }

  @Test
  void a_step_down_names_its_referral_and_nothing_else_does() {
    assertThat(given().decide(start(EarlyHelpOrigin.STEPPED_DOWN_FROM_SOCIAL_CARE, REFERRAL)))
        .containsExactly(STEPPED_DOWN);
    refused(
        given(),
        start(EarlyHelpOrigin.STEPPED_DOWN_FROM_SOCIAL_CARE, null),
        STEP_DOWN_NAMES_ITS_REFERRAL);
    refused(given(), start(EarlyHelpOrigin.REQUESTED, REFERRAL), STEP_DOWN_NAMES_ITS_REFERRAL);
    refused(
        given(STARTED),
        new CorrectEarlyHelp(ID, EarlyHelpOrigin.REQUESTED, REFERRAL, MONDAY),
        STEP_DOWN_NAMES_ITS_REFERRAL);
  }

  @Test
  void nothing_lies_before_its_start() {
    refused(
        given(STARTED),
        new StartUniversalHelpAssessment(ID, SUNDAY),
        NOTHING_BEFORE_EARLY_HELP_STARTED);
    refused(given(STARTED), new StartEarlyHelpPlan(ID, SUNDAY), NOTHING_BEFORE_EARLY_HELP_STARTED);
    refused(given(STARTED), end(SUNDAY), NOTHING_BEFORE_EARLY_HELP_STARTED);
    refused(given(STARTED), stepUp(SUNDAY), NOTHING_BEFORE_EARLY_HELP_STARTED);
    var correction = new CorrectEarlyHelp(ID, EarlyHelpOrigin.REQUESTED, null, FRIDAY);
    refused(given(STARTED, ASSESSED), correction, NOTHING_BEFORE_EARLY_HELP_STARTED);
    assertThat(given(STARTED).decide(correction))
        .containsExactly(
            new EarlyHelpCorrected(ID, CHILD, EarlyHelpOrigin.REQUESTED, null, FRIDAY));
  }

  @Test
  void the_universal_help_assessment_starts_once_and_completes_once_after_it() {
    var begin = new StartUniversalHelpAssessment(ID, MONDAY);
    var complete = new CompleteUniversalHelpAssessment(ID, FRIDAY);
    assertThat(given(STARTED).decide(begin)).containsExactly(ASSESSED);
    refused(given(STARTED, ASSESSED), begin, HELP_ASSESSMENT_STARTS_ONCE);
    assertThat(given(STARTED, ASSESSED).decide(complete)).containsExactly(COMPLETED);
    refused(given(STARTED), complete, HELP_ASSESSMENT_MUST_HAVE_STARTED);
    refused(given(STARTED, ASSESSED, COMPLETED), complete, HELP_ASSESSMENT_COMPLETES_ONCE);
    refused(
        given(STARTED, ASSESSED),
        new CompleteUniversalHelpAssessment(ID, SUNDAY),
        COMPLETION_NOT_BEFORE_ASSESSMENT);
  }

  @Test
  void the_days_of_the_assessment_can_be_corrected() {
    var correction = new CorrectUniversalHelpAssessment(ID, MONDAY, null);
    assertThat(given(STARTED, ASSESSED, COMPLETED).decide(correction))
        .containsExactly(new UniversalHelpAssessmentCorrected(ID, CHILD, MONDAY, null));
    refused(given(STARTED), correction, HELP_ASSESSMENT_MUST_HAVE_STARTED);
    refused(
        given(STARTED, ASSESSED),
        new CorrectUniversalHelpAssessment(ID, FRIDAY, MONDAY),
        COMPLETION_NOT_BEFORE_ASSESSMENT);
  }

  @Test
  void a_plan_starts_once_and_can_be_corrected() {
    var plan = new StartEarlyHelpPlan(ID, FRIDAY);
    var correction = new CorrectEarlyHelpPlan(ID, FRIDAY.plusDays(3));
    assertThat(given(STARTED, ASSESSED, COMPLETED).decide(plan)).containsExactly(PLANNED);
    refused(given(STARTED, PLANNED), plan, PLAN_STARTS_ONCE);
    assertThat(given(STARTED, ASSESSED, COMPLETED, PLANNED).decide(correction))
        .containsExactly(new EarlyHelpPlanCorrected(ID, CHILD, FRIDAY.plusDays(3)));
    refused(given(STARTED), correction, PLAN_MUST_HAVE_STARTED);
    refused(
        given(STARTED, PLANNED, new EarlyHelpReviewHeld(ID, CHILD, REVIEW_ID, FRIDAY)),
        correction,
        REVIEW_NOT_BEFORE_PLAN);
  }

  @Test
  void a_plan_before_its_assessment_is_recorded_with_a_finding_except_after_a_step_down() {
    var early = Finding.of(PLAN_FOLLOWS_ASSESSMENT, null);
    var plan = new StartEarlyHelpPlan(ID, FRIDAY);
    assertThat(given(STARTED, ASSESSED).decide(plan)).containsExactly(PLANNED, made(early));
    assertThat(given(STEPPED_DOWN).decide(plan)).containsExactly(PLANNED);
    assertThat(
            given(STARTED, ASSESSED, PLANNED, made(early))
                .decide(new CompleteUniversalHelpAssessment(ID, FRIDAY)))
        .containsExactly(COMPLETED, new EarlyHelpFindingCleared(ID, CHILD, early));
  }

  @Test
  void a_review_needs_a_plan_and_can_be_withdrawn() {
    var hold = new HoldEarlyHelpReview(ID, REVIEW_ID, FRIDAY);
    var held = new EarlyHelpReviewHeld(ID, CHILD, REVIEW_ID, FRIDAY);
    var withdraw = new WithdrawEarlyHelpReview(ID, REVIEW_ID, WithdrawalReason.DUPLICATE);
    assertThat(given(STEPPED_DOWN, PLANNED).decide(hold)).containsExactly(held);
    refused(given(STARTED), hold, PLAN_MUST_HAVE_STARTED);
    refused(
        given(STEPPED_DOWN, PLANNED),
        new HoldEarlyHelpReview(ID, REVIEW_ID, MONDAY),
        REVIEW_NOT_BEFORE_PLAN);
    assertThat(given(STEPPED_DOWN, PLANNED, held).decide(withdraw))
        .containsExactly(
            new EarlyHelpReviewWithdrawn(ID, CHILD, REVIEW_ID, WithdrawalReason.DUPLICATE));
    refused(given(STEPPED_DOWN, PLANNED), withdraw, REVIEW_MUST_BE_RECORDED);
  }

  @Test
  void a_step_up_ends_it_with_the_referral_that_follows() {
    assertThat(given(STARTED).decide(stepUp(FRIDAY))).containsExactly(STEPPED_UP);
    refused(given(STARTED, STEPPED_UP), end(FRIDAY), EARLY_HELP_MUST_BE_OPEN);
  }

  @Test
  void it_ends_once_and_what_starts_in_it_starts_before() {
    assertThat(given(STARTED).decide(end(FRIDAY))).containsExactly(ENDED);
    refused(given(STARTED, ENDED), end(FRIDAY), EARLY_HELP_MUST_BE_OPEN);
    refused(given(STARTED, ENDED), stepUp(FRIDAY), EARLY_HELP_MUST_BE_OPEN);
    refused(
        given(STARTED, ENDED),
        new StartUniversalHelpAssessment(ID, MONDAY),
        EARLY_HELP_MUST_BE_OPEN);
    refused(given(STARTED, ENDED), new StartEarlyHelpPlan(ID, MONDAY), EARLY_HELP_MUST_BE_OPEN);
  }

  @Test
  void a_step_up_is_no_other_end() {
    refused(
        given(STARTED),
        new EndEarlyHelp(ID, EarlyHelpEndReason.STEPPED_UP_TO_SOCIAL_CARE, FRIDAY),
        STEP_UP_NAMES_ITS_REFERRAL);
    refused(
        given(STARTED, ENDED),
        new CorrectEarlyHelpEnd(ID, EarlyHelpEndReason.STEPPED_UP_TO_SOCIAL_CARE, FRIDAY),
        STEP_UP_NAMES_ITS_REFERRAL);
    refused(
        given(STARTED, STEPPED_UP),
        new CorrectEarlyHelpEnd(ID, EarlyHelpEndReason.NEEDS_MET, FRIDAY),
        STEP_UP_NAMES_ITS_REFERRAL);
  }

  @Test
  void an_end_can_be_corrected_once_there_is_one() {
    var correction = new CorrectEarlyHelpEnd(ID, EarlyHelpEndReason.FAMILY_DECLINED, MONDAY);
    assertThat(given(STARTED, ENDED).decide(correction))
        .containsExactly(
            new EarlyHelpEndCorrected(ID, CHILD, EarlyHelpEndReason.FAMILY_DECLINED, MONDAY));
    refused(given(STARTED), correction, END_CORRECTION_NEEDS_END);
  }

  @Test
  void nothing_is_recorded_of_withdrawn_early_help() {
    var withdrawn = new EarlyHelpWithdrawn(ID, CHILD, WithdrawalReason.WRONG_CHILD);
    assertThat(given(STARTED).decide(new WithdrawEarlyHelp(ID, WithdrawalReason.WRONG_CHILD)))
        .containsExactly(withdrawn);
    refused(given(STARTED, withdrawn), end(FRIDAY), EARLY_HELP_MUST_STAND);
  }

  @ParameterizedTest(name = "{0} to {1}: {3}")
  @CsvSource(
      textBlock =
          """
          2018-10-01, 2018-11-12, true,  six plain weeks are thirty working days
          2018-10-01, 2018-11-13, false, the day after the thirtieth
          2018-11-19, 2019-01-03, true,  'Christmas Day, Boxing Day and New Year''s Day do not count'
          2018-11-19, 2019-01-04, false, one day past the limit that Christmas moved
          2018-03-05, 2018-04-18, true,  Good Friday and Easter Monday do not count
          2023-03-27, 2023-05-12, true,  'Easter, May Day and the coronation: four bank holidays'
          2023-03-27, 2023-05-15, false, one day past them
          """)
  void the_assessment_is_due_30_working_days_after_it_began(
      LocalDate from, LocalDate completedOn, boolean kept, String why) {
    var help =
        given(
            new EarlyHelpStarted(ID, CHILD, 9, EarlyHelpOrigin.REQUESTED, null, from),
            new UniversalHelpAssessmentStarted(ID, CHILD, from));
    var events = help.decide(new CompleteUniversalHelpAssessment(ID, completedOn));
    assertThat(findsFault(events, HELP_ASSESSMENT_WITHIN_30_WORKING_DAYS)).as(why).isEqualTo(!kept);
  }

  @ParameterizedTest(name = "{0} to {1}: {3}")
  @CsvSource(
      textBlock =
          """
          2018-10-05, 2018-12-28, true,  'twelve weeks are twelve weeks, over Christmas and the change of clocks'
          2018-10-05, 2018-12-29, false, the day after them
          """)
  void a_plan_is_reviewed_every_12_weeks(
      LocalDate from, LocalDate heldOn, boolean kept, String why) {
    var help = given(STEPPED_DOWN, new EarlyHelpPlanStarted(ID, CHILD, from));
    assertThat(
            findsFault(
                help.decide(new HoldEarlyHelpReview(ID, REVIEW_ID, heldOn)),
                PLAN_REVIEWED_EVERY_12_WEEKS))
        .as(why)
        .isEqualTo(!kept);
    assertThat(findsFault(help.decide(end(heldOn)), PLAN_REVIEWED_EVERY_12_WEEKS))
        .as("ended without any: " + why)
        .isEqualTo(!kept);
  }

  private static StartEarlyHelp start(EarlyHelpOrigin origin, @Nullable ReferralId referral) {
    return new StartEarlyHelp(ID, CHILD, 9, origin, referral, MONDAY);
  }

  private static StepUpEarlyHelp stepUp(LocalDate on) {
    return new StepUpEarlyHelp(ID, REFERRAL, on);
  }

  private static EndEarlyHelp end(LocalDate on) {
    return new EndEarlyHelp(ID, EarlyHelpEndReason.NEEDS_MET, on);
  }

  private static EarlyHelp given(EarlyHelpEvent... events) {
    EarlyHelp help = EarlyHelp.NOT_STARTED;
    for (EarlyHelpEvent event : events) {
      help = help.evolve(event);
    }
    return help;
  }

  private static EarlyHelpFindingMade made(Finding finding) {
    return new EarlyHelpFindingMade(ID, CHILD, finding);
  }

  private static boolean findsFault(List<EarlyHelpEvent> events, PracticeRule rule) {
    return events.stream()
        .anyMatch(
            event ->
                event instanceof EarlyHelpFindingMade made
                    && made.finding().rule().equals(rule.name()));
  }

  private static void refused(EarlyHelp help, EarlyHelpCommand command, Rule rule) {
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(() -> help.decide(command))
        .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(rule.name()))
        .withMessage(rule.sentence());
  }
}
