package uk.safeguarding.contactsandreferrals.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static uk.safeguarding.contactsandreferrals.assessment.AssessmentPractice.ASSESSMENT_FOLLOWS_REFERRAL;
import static uk.safeguarding.contactsandreferrals.assessment.AssessmentPractice.AUTHORISED_WITHIN_45_WORKING_DAYS;
import static uk.safeguarding.contactsandreferrals.assessment.AssessmentPractice.AUTHORISED_WITH_ITS_FACTORS;
import static uk.safeguarding.contactsandreferrals.assessment.AssessmentPractice.FIRST_REVIEW_POINT_WITHIN_10_WORKING_DAYS;
import static uk.safeguarding.contactsandreferrals.assessment.AssessmentRule.ASSESSMENT_MUST_STAND;
import static uk.safeguarding.contactsandreferrals.assessment.AssessmentRule.ASSESSMENT_STARTS_ONCE;
import static uk.safeguarding.contactsandreferrals.assessment.AssessmentRule.AUTHORISATION_CORRECTION_NEEDS_AUTHORISATION;
import static uk.safeguarding.contactsandreferrals.assessment.AssessmentRule.AUTHORISATION_NEEDS_OPEN_ASSESSMENT;
import static uk.safeguarding.contactsandreferrals.assessment.AssessmentRule.AUTHORISATION_NOT_BEFORE_START;
import static uk.safeguarding.contactsandreferrals.assessment.AssessmentRule.FACTORS_ARE_IDENTIFIED_ONCE;
import static uk.safeguarding.contactsandreferrals.assessment.AssessmentRule.FACTORS_CORRECTION_NEEDS_FACTORS;
import static uk.safeguarding.contactsandreferrals.assessment.AssessmentRule.FACTORS_NAME_AT_LEAST_ONE;
import static uk.safeguarding.contactsandreferrals.assessment.AssessmentRule.FACTORS_NOT_BEFORE_START;
import static uk.safeguarding.contactsandreferrals.assessment.AssessmentRule.NONE_IDENTIFIED_STANDS_ALONE;
import static uk.safeguarding.contactsandreferrals.assessment.AssessmentRule.REVIEW_POINT_MUST_BE_RECORDED;
import static uk.safeguarding.contactsandreferrals.assessment.AssessmentRule.REVIEW_POINT_NOT_BEFORE_START;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.contactsandreferrals.assessment.commands.AssessmentCommand;
import uk.safeguarding.contactsandreferrals.assessment.commands.AuthoriseAssessment;
import uk.safeguarding.contactsandreferrals.assessment.commands.CorrectAssessment;
import uk.safeguarding.contactsandreferrals.assessment.commands.CorrectAssessmentAuthorisation;
import uk.safeguarding.contactsandreferrals.assessment.commands.CorrectAssessmentFactors;
import uk.safeguarding.contactsandreferrals.assessment.commands.HoldAssessmentReviewPoint;
import uk.safeguarding.contactsandreferrals.assessment.commands.IdentifyAssessmentFactors;
import uk.safeguarding.contactsandreferrals.assessment.commands.StartAssessment;
import uk.safeguarding.contactsandreferrals.assessment.commands.WithdrawAssessment;
import uk.safeguarding.contactsandreferrals.assessment.commands.WithdrawAssessmentReviewPoint;
import uk.safeguarding.contactsandreferrals.assessment.events.AssessmentAuthorisationCorrected;
import uk.safeguarding.contactsandreferrals.assessment.events.AssessmentAuthorised;
import uk.safeguarding.contactsandreferrals.assessment.events.AssessmentCorrected;
import uk.safeguarding.contactsandreferrals.assessment.events.AssessmentEvent;
import uk.safeguarding.contactsandreferrals.assessment.events.AssessmentFactorsCorrected;
import uk.safeguarding.contactsandreferrals.assessment.events.AssessmentFactorsIdentified;
import uk.safeguarding.contactsandreferrals.assessment.events.AssessmentFindingCleared;
import uk.safeguarding.contactsandreferrals.assessment.events.AssessmentFindingMade;
import uk.safeguarding.contactsandreferrals.assessment.events.AssessmentReviewPointHeld;
import uk.safeguarding.contactsandreferrals.assessment.events.AssessmentReviewPointWithdrawn;
import uk.safeguarding.contactsandreferrals.assessment.events.AssessmentStarted;
import uk.safeguarding.contactsandreferrals.assessment.events.AssessmentWithdrawn;
import uk.safeguarding.contactsandreferrals.referral.ReferralId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.PracticeRule;
import uk.safeguarding.kernel.Rule;
import uk.safeguarding.kernel.RuleBroken;
import uk.safeguarding.kernel.WithdrawalReason;

class AssessmentTest {

  private static final AssessmentId ID = new AssessmentId(new UUID(4, 7));
  private static final ReferralId REFERRAL = new ReferralId(new UUID(4, 8));
  private static final ChildRef CHILD = new ChildRef(new UUID(1, 1));
  private static final UUID POINT = new UUID(9, 9);
  private static final LocalDate MONDAY = LocalDate.of(2018, 10, 1);
  private static final LocalDate FRIDAY = LocalDate.of(2018, 10, 5);
  private static final List<AssessmentFactor> NEGLECT = List.of(AssessmentFactor.NEGLECT);

  private static final AssessmentStarted STARTED = started(MONDAY, MONDAY);
  private static final AssessmentFactorsIdentified IDENTIFIED =
      new AssessmentFactorsIdentified(ID, CHILD, NEGLECT, FRIDAY);
  private static final AssessmentAuthorised AUTHORISED =
      new AssessmentAuthorised(
          ID, CHILD, AssessmentOutcome.EARLY_HELP, FRIDAY, AssessmentBand.WITHIN_10_WORKING_DAYS);

  @Test
  void an_assessment_starts_from_a_referral_once() {
    var start = new StartAssessment(ID, CHILD, 9, REFERRAL, MONDAY, MONDAY);
    assertThat(given().decide(start)).containsExactly(STARTED);
    refused(given(STARTED), start, ASSESSMENT_STARTS_ONCE);
  }

  @Test
  void an_assessment_before_its_referral_is_recorded_with_a_finding() {
    assertThat(given().decide(new StartAssessment(ID, CHILD, 9, REFERRAL, FRIDAY, MONDAY)))
        .containsExactly(
            started(FRIDAY, MONDAY), made(Finding.of(ASSESSMENT_FOLLOWS_REFERRAL, null)));
  }

  @Test
  void a_review_point_lies_within_the_assessment() {
    assertThat(given(STARTED).decide(new HoldAssessmentReviewPoint(ID, POINT, FRIDAY)))
        .containsExactly(new AssessmentReviewPointHeld(ID, CHILD, POINT, FRIDAY));
    refused(
        given(STARTED),
        new HoldAssessmentReviewPoint(ID, POINT, MONDAY.minusDays(1)),
        REVIEW_POINT_NOT_BEFORE_START);
    refused(
        given(STARTED, new AssessmentReviewPointHeld(ID, CHILD, POINT, MONDAY)),
        new CorrectAssessment(ID, REFERRAL, MONDAY, FRIDAY),
        REVIEW_POINT_NOT_BEFORE_START);
  }

  @Test
  void only_a_recorded_review_point_is_withdrawn_and_its_finding_goes_with_it() {
    var withdraw = new WithdrawAssessmentReviewPoint(ID, POINT, WithdrawalReason.ENTERED_IN_ERROR);
    refused(given(STARTED), withdraw, REVIEW_POINT_MUST_BE_RECORDED);
    var held = new AssessmentReviewPointHeld(ID, CHILD, POINT, LocalDate.of(2018, 10, 16));
    var late = Finding.of(FIRST_REVIEW_POINT_WITHIN_10_WORKING_DAYS, LocalDate.of(2018, 10, 15));
    assertThat(given(STARTED, held, made(late)).decide(withdraw))
        .containsExactly(
            new AssessmentReviewPointWithdrawn(ID, CHILD, POINT, WithdrawalReason.ENTERED_IN_ERROR),
            new AssessmentFindingCleared(ID, CHILD, late));
  }

  @Test
  void factors_are_identified_once_and_corrected_afterwards() {
    var identify = new IdentifyAssessmentFactors(ID, NEGLECT, FRIDAY);
    var correct = new CorrectAssessmentFactors(ID, List.of(AssessmentFactor.GANGS), FRIDAY);
    assertThat(given(STARTED).decide(identify)).containsExactly(IDENTIFIED);
    refused(given(STARTED, IDENTIFIED), identify, FACTORS_ARE_IDENTIFIED_ONCE);
    assertThat(given(STARTED, IDENTIFIED).decide(correct))
        .containsExactly(
            new AssessmentFactorsCorrected(ID, CHILD, List.of(AssessmentFactor.GANGS), FRIDAY));
    refused(given(STARTED), correct, FACTORS_CORRECTION_NEEDS_FACTORS);
  }

  @Test
  void factors_mean_something() {
    refused(
        given(STARTED),
        new IdentifyAssessmentFactors(ID, List.of(), FRIDAY),
        FACTORS_NAME_AT_LEAST_ONE);
    refused(
        given(STARTED),
        new IdentifyAssessmentFactors(
            ID, List.of(AssessmentFactor.NONE_IDENTIFIED, AssessmentFactor.NEGLECT), FRIDAY),
        NONE_IDENTIFIED_STANDS_ALONE);
    refused(
        given(STARTED),
        new IdentifyAssessmentFactors(ID, NEGLECT, MONDAY.minusDays(1)),
        FACTORS_NOT_BEFORE_START);
  }

  @Test
  void factors_come_in_one_order_each_once() {
    var identify =
        new IdentifyAssessmentFactors(
            ID,
            List.of(AssessmentFactor.GANGS, AssessmentFactor.YOUNG_CARER, AssessmentFactor.GANGS),
            FRIDAY);
    assertThat(identify.factors())
        .containsExactly(AssessmentFactor.YOUNG_CARER, AssessmentFactor.GANGS);
  }

  @Test
  void an_open_assessment_is_authorised() {
    assertThat(given(STARTED, IDENTIFIED).decide(authorise(FRIDAY))).containsExactly(AUTHORISED);
    refused(
        given(STARTED, IDENTIFIED, AUTHORISED),
        authorise(FRIDAY),
        AUTHORISATION_NEEDS_OPEN_ASSESSMENT);
  }

  @Test
  void an_authorisation_without_factors_is_recorded_with_a_finding_that_factors_clear() {
    var missing = Finding.of(AUTHORISED_WITH_ITS_FACTORS, null);
    assertThat(given(STARTED).decide(authorise(FRIDAY))).containsExactly(AUTHORISED, made(missing));
    assertThat(
            given(STARTED, AUTHORISED, made(missing))
                .decide(new IdentifyAssessmentFactors(ID, NEGLECT, FRIDAY)))
        .containsExactly(IDENTIFIED, new AssessmentFindingCleared(ID, CHILD, missing));
  }

  @Test
  void an_authorisation_is_not_before_the_start() {
    refused(given(STARTED), authorise(MONDAY.minusDays(1)), AUTHORISATION_NOT_BEFORE_START);
    refused(
        given(STARTED, IDENTIFIED, AUTHORISED),
        new CorrectAssessmentAuthorisation(ID, AssessmentOutcome.EARLY_HELP, MONDAY.minusDays(1)),
        AUTHORISATION_NOT_BEFORE_START);
    refused(
        given(STARTED, IDENTIFIED, AUTHORISED),
        new CorrectAssessment(ID, REFERRAL, MONDAY, FRIDAY.plusDays(1)),
        AUTHORISATION_NOT_BEFORE_START);
  }

  @Test
  void an_authorisation_can_be_corrected_once_there_is_one() {
    var correction =
        new CorrectAssessmentAuthorisation(
            ID, AssessmentOutcome.NO_FURTHER_ACTION, LocalDate.of(2018, 11, 5));
    refused(given(STARTED), correction, AUTHORISATION_CORRECTION_NEEDS_AUTHORISATION);
    assertThat(given(STARTED, IDENTIFIED, AUTHORISED).decide(correction))
        .contains(
            new AssessmentAuthorisationCorrected(
                ID,
                CHILD,
                AssessmentOutcome.NO_FURTHER_ACTION,
                LocalDate.of(2018, 11, 5),
                AssessmentBand.WITHIN_25_WORKING_DAYS));
  }

  @Test
  void a_corrected_start_names_the_band_that_the_assessment_now_falls_in() {
    var correction = new CorrectAssessment(ID, REFERRAL, LocalDate.of(2018, 9, 3), MONDAY);
    assertThat(given(STARTED).decide(correction).getFirst())
        .isEqualTo(
            new AssessmentCorrected(ID, CHILD, REFERRAL, LocalDate.of(2018, 9, 3), MONDAY, null));
    assertThat(given(STARTED, IDENTIFIED, AUTHORISED).decide(correction).getFirst())
        .isEqualTo(
            new AssessmentCorrected(
                ID,
                CHILD,
                REFERRAL,
                LocalDate.of(2018, 9, 3),
                MONDAY,
                AssessmentBand.WITHIN_25_WORKING_DAYS));
  }

  @Test
  void nothing_is_recorded_of_a_withdrawn_assessment() {
    var withdrawn = new AssessmentWithdrawn(ID, CHILD, WithdrawalReason.DUPLICATE);
    assertThat(given(STARTED).decide(new WithdrawAssessment(ID, WithdrawalReason.DUPLICATE)))
        .containsExactly(withdrawn);
    refused(given(STARTED, withdrawn), authorise(FRIDAY), ASSESSMENT_MUST_STAND);
  }

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource(
      textBlock =
          """
          2018-10-01, 2018-10-15, WITHIN_10_WORKING_DAYS, the tenth working day
          2018-10-01, 2018-10-16, WITHIN_25_WORKING_DAYS, the eleventh
          2018-10-01, 2018-11-05, WITHIN_25_WORKING_DAYS, the twenty-fifth
          2018-10-01, 2018-11-06, WITHIN_35_WORKING_DAYS, the day after it
          2018-10-01, 2018-11-19, WITHIN_35_WORKING_DAYS, the thirty-fifth
          2018-10-01, 2018-11-20, WITHIN_45_WORKING_DAYS, the day after it
          2018-10-01, 2018-12-03, WITHIN_45_WORKING_DAYS, the forty-fifth
          2018-10-01, 2018-12-04, OVER_45_WORKING_DAYS,   the day after it
          2018-11-12, 2019-01-17, WITHIN_45_WORKING_DAYS, 'Christmas, Boxing Day and New Year moved it'
          2018-11-12, 2019-01-18, OVER_45_WORKING_DAYS,   one day past the limit that Christmas moved
          """)
  void an_assessment_falls_in_the_band_of_its_working_days(
      LocalDate referredOn, LocalDate authorisedOn, AssessmentBand band, String why) {
    assertThat(AssessmentBand.of(referredOn, authorisedOn)).as(why).isEqualTo(band);
  }

  @ParameterizedTest(name = "{0} to {1}: {3}")
  @CsvSource(
      textBlock =
          """
          2018-10-01, 2018-12-03, true,  nine plain weeks are forty-five working days
          2018-10-01, 2018-12-04, false, the day after the forty-fifth
          2018-11-12, 2019-01-17, true,  'Christmas Day, Boxing Day and New Year''s Day do not count'
          2018-11-12, 2019-01-18, false, one day past the limit that Christmas moved
          2018-02-19, 2018-04-25, true,  Good Friday and Easter Monday do not count
          2018-02-19, 2018-04-26, false, one day past the limit that Easter moved
          2022-08-30, 2022-11-02, true,  the state funeral of 19 September 2022 was a bank holiday
          2022-08-30, 2022-11-03, false, one day past the limit that the funeral moved
          2018-10-06, 2018-12-07, true,  from a Saturday the next Monday is day one
          2018-10-06, 2018-12-10, false, and the forty-fifth is a Friday
          """)
  void an_assessment_is_due_45_working_days_after_the_referral(
      LocalDate referredOn, LocalDate authorisedOn, boolean kept, String why) {
    var events = given(started(referredOn, referredOn), IDENTIFIED).decide(authorise(authorisedOn));
    assertThat(findsFault(events, AUTHORISED_WITHIN_45_WORKING_DAYS)).as(why).isEqualTo(!kept);
  }

  @ParameterizedTest(name = "{0} to {1}: {3}")
  @CsvSource(
      textBlock =
          """
          2018-10-01, 2018-10-15, true,  two plain weeks are ten working days
          2018-10-01, 2018-10-16, false, the day after the tenth
          2018-12-14, 2019-01-02, true,  'Christmas Day, Boxing Day and New Year''s Day do not count'
          2018-12-14, 2019-01-03, false, one day past the limit that Christmas moved
          2018-10-20, 2018-11-02, true,  'from a Saturday, over the change of clocks'
          """)
  void a_first_review_point_is_due_10_working_days_after_the_referral(
      LocalDate referredOn, LocalDate heldOn, boolean kept, String why) {
    var start = started(referredOn, referredOn);
    assertThat(
            findsFault(
                given(start).decide(new HoldAssessmentReviewPoint(ID, POINT, heldOn)),
                FIRST_REVIEW_POINT_WITHIN_10_WORKING_DAYS))
        .as(why)
        .isEqualTo(!kept);
    assertThat(
            findsFault(
                given(start).decide(authorise(heldOn)), FIRST_REVIEW_POINT_WITHIN_10_WORKING_DAYS))
        .as("an assessment that is authorised in time needs no review point: " + why)
        .isEqualTo(!kept);
  }

  private static AssessmentStarted started(LocalDate referredOn, LocalDate startedOn) {
    return new AssessmentStarted(ID, CHILD, 9, REFERRAL, referredOn, startedOn);
  }

  private static AuthoriseAssessment authorise(LocalDate on) {
    return new AuthoriseAssessment(ID, AssessmentOutcome.EARLY_HELP, on);
  }

  private static Assessment given(AssessmentEvent... events) {
    Assessment assessment = Assessment.NOT_STARTED;
    for (AssessmentEvent event : events) {
      assessment = assessment.evolve(event);
    }
    return assessment;
  }

  private static AssessmentFindingMade made(Finding finding) {
    return new AssessmentFindingMade(ID, CHILD, finding);
  }

  private static boolean findsFault(List<AssessmentEvent> events, PracticeRule rule) {
    return events.stream()
        .anyMatch(
            event ->
                event instanceof AssessmentFindingMade made
                    && made.finding().rule().equals(rule.name()));
  }

  private static void refused(Assessment assessment, AssessmentCommand command, Rule rule) {
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(() -> assessment.decide(command))
        .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(rule.name()))
        .withMessage(rule.sentence());
  }
}
