package uk.safeguarding.lookedafterchildren.healthassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.lookedafterchildren.Decisions.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.healthassessment.commands.ArrangeHealthAssessment;
import uk.safeguarding.lookedafterchildren.healthassessment.commands.CorrectHealthAssessment;
import uk.safeguarding.lookedafterchildren.healthassessment.commands.CorrectHealthAssessmentOutcome;
import uk.safeguarding.lookedafterchildren.healthassessment.commands.RecordHealthAssessmentOutcome;
import uk.safeguarding.lookedafterchildren.healthassessment.commands.WithdrawHealthAssessment;
import uk.safeguarding.lookedafterchildren.healthassessment.events.HealthAssessmentArranged;
import uk.safeguarding.lookedafterchildren.healthassessment.events.HealthAssessmentCorrected;
import uk.safeguarding.lookedafterchildren.healthassessment.events.HealthAssessmentEvent;
import uk.safeguarding.lookedafterchildren.healthassessment.events.HealthAssessmentFindingCleared;
import uk.safeguarding.lookedafterchildren.healthassessment.events.HealthAssessmentFindingMade;
import uk.safeguarding.lookedafterchildren.healthassessment.events.HealthAssessmentOutcomeCorrected;
import uk.safeguarding.lookedafterchildren.healthassessment.events.HealthAssessmentOutcomeRecorded;
import uk.safeguarding.lookedafterchildren.healthassessment.events.HealthAssessmentWithdrawn;

class HealthAssessmentTest {

  private static final HealthAssessmentId ID = new HealthAssessmentId(new UUID(4, 7));
  private static final ChildRef CHILD = new ChildRef(new UUID(1, 1));
  private static final UUID PERIOD = new UUID(2, 2);
  private static final LocalDate MONDAY = LocalDate.of(2018, 10, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2018, 10, 29);
  private static final HealthPractitioner DOCTOR =
      HealthPractitioner.REGISTERED_MEDICAL_PRACTITIONER;
  private static final HealthPractitioner NURSE = HealthPractitioner.REGISTERED_NURSE_OR_MIDWIFE;

  private static final HealthAssessmentArranged ARRANGED =
      arranged(HealthAssessmentKind.INITIAL, 9, MONDAY);
  private static final HealthAssessmentOutcomeRecorded DONE = done(DOCTOR, LAST_DAY);

  @Test
  void an_assessment_is_arranged_once() {
    var arrange =
        new ArrangeHealthAssessment(ID, CHILD, 9, PERIOD, HealthAssessmentKind.INITIAL, MONDAY);
    assertThat(given().decide(arrange)).containsExactly(ARRANGED);
    refused(
        () -> given(ARRANGED).decide(arrange), HealthAssessmentRule.ASSESSMENT_IS_ARRANGED_ONCE);
  }

  @Test
  void a_correction_is_of_the_same_child() {
    assertThat(given(ARRANGED).decide(correct(CHILD, HealthAssessmentKind.REVIEW, MONDAY)))
        .containsExactly(
            new HealthAssessmentCorrected(
                ID, CHILD, 9, PERIOD, HealthAssessmentKind.REVIEW, MONDAY));
    refused(
        () ->
            given(ARRANGED)
                .decide(
                    correct(new ChildRef(new UUID(1, 2)), HealthAssessmentKind.INITIAL, MONDAY)),
        HealthAssessmentRule.CORRECTION_IS_OF_THE_SAME_CHILD);
  }

  @Test
  void an_assessment_has_one_outcome_which_can_be_corrected() {
    assertThat(given(ARRANGED).decide(record(DOCTOR))).containsExactly(DONE);
    refused(
        () -> given(ARRANGED, DONE).decide(record(DOCTOR)),
        HealthAssessmentRule.OUTCOME_NEEDS_OPEN_ASSESSMENT);
    var correction =
        new CorrectHealthAssessmentOutcome(
            ID, HealthAssessmentOutcome.REFUSED_BY_CHILD, null, LAST_DAY);
    assertThat(given(ARRANGED, DONE).decide(correction))
        .containsExactly(
            new HealthAssessmentOutcomeCorrected(
                ID, CHILD, HealthAssessmentOutcome.REFUSED_BY_CHILD, null, LAST_DAY));
    refused(
        () -> given(ARRANGED).decide(correction),
        HealthAssessmentRule.OUTCOME_CORRECTION_NEEDS_OUTCOME);
  }

  @Test
  void who_did_it_is_named_just_where_it_was_done() {
    refused(
        () -> given(ARRANGED).decide(record(null)),
        HealthAssessmentRule.PRACTITIONER_GOES_WITH_ASSESSMENT_CARRIED_OUT);
    refused(
        () ->
            given(ARRANGED, DONE)
                .decide(
                    new CorrectHealthAssessmentOutcome(
                        ID, HealthAssessmentOutcome.REFUSED_BY_CHILD, NURSE, LAST_DAY)),
        HealthAssessmentRule.PRACTITIONER_GOES_WITH_ASSESSMENT_CARRIED_OUT);
  }

  @Test
  void a_review_follows_the_last_assessment_but_an_initial_one_may_come_before_care() {
    var early =
        new RecordHealthAssessmentOutcome(
            ID, HealthAssessmentOutcome.CARRIED_OUT, DOCTOR, MONDAY.minusDays(1));
    assertThat(given(ARRANGED).decide(early)).hasSize(1);
    refused(
        () -> given(arranged(HealthAssessmentKind.REVIEW, 9, MONDAY)).decide(early),
        HealthAssessmentRule.REVIEW_NOT_BEFORE_LAST_ASSESSMENT);
    refused(
        () ->
            given(ARRANGED, DONE)
                .decide(correct(CHILD, HealthAssessmentKind.REVIEW, LAST_DAY.plusDays(1))),
        HealthAssessmentRule.REVIEW_NOT_BEFORE_LAST_ASSESSMENT);
  }

  @Test
  void nothing_is_recorded_of_a_withdrawn_assessment() {
    var withdrawn = new HealthAssessmentWithdrawn(ID, CHILD, WithdrawalReason.DUPLICATE);
    assertThat(given(ARRANGED).decide(new WithdrawHealthAssessment(ID, WithdrawalReason.DUPLICATE)))
        .containsExactly(withdrawn);
    refused(
        () -> given(ARRANGED, withdrawn).decide(record(DOCTOR)),
        HealthAssessmentRule.ASSESSMENT_MUST_STAND);
  }

  @ParameterizedTest(name = "{0} to {1}: {3}")
  @CsvSource(
      textBlock =
          """
          2018-10-01, 2018-10-29, true,  four plain weeks are twenty working days
          2018-10-01, 2018-10-30, false, the day after the twentieth
          2018-12-03, 2019-01-03, true,  'Christmas Day, Boxing Day and New Year''s Day do not count'
          2018-12-03, 2019-01-04, false, one day past the limit that Christmas moved
          2011-04-11, 2011-05-13, true,  'Easter, the royal wedding of 29 April 2011 and May Day'
          2011-04-11, 2011-05-16, false, one day past them
          2012-05-11, 2012-06-12, true,  'from a Friday evening, over the jubilee of 5 June 2012'
          2012-05-11, 2012-06-13, false, one day past it
          2018-10-06, 2018-11-02, true,  'from a Saturday, over the change of clocks'
          2018-10-06, 2018-11-05, false, and the twentieth is a Friday
          """)
  void the_initial_assessment_is_due_20_working_days_after_becoming_looked_after(
      LocalDate dueFrom, LocalDate on, boolean kept, String why) {
    assertThat(
            finds(
                HealthAssessmentPractice.INITIAL_WITHIN_20_WORKING_DAYS,
                arranged(HealthAssessmentKind.INITIAL, 3, dueFrom),
                done(DOCTOR, on)))
        .as(why)
        .isEqualTo(!kept);
  }

  @ParameterizedTest(name = "age {0}, {1} to {2}: {4}")
  @CsvSource(
      textBlock =
          """
          4, 2018-10-01, 2019-04-01, ,                              six months to the day
          4, 2018-10-01, 2019-04-02, REVIEW_WITHIN_6_MONTHS_UNDER_5, the day after them
          4, 2018-08-31, 2019-02-28, ,                              the last day of a shorter month
          4, 2018-08-31, 2019-03-01, REVIEW_WITHIN_6_MONTHS_UNDER_5, the day after it
           , 2018-10-01, 2019-04-02, REVIEW_WITHIN_6_MONTHS_UNDER_5, where nobody knows the age the stricter limit runs
          5, 2018-10-01, 2019-04-02, ,                              from the fifth birthday on there are twelve months
          5, 2018-10-01, 2019-10-01, ,                              twelve months to the day
          5, 2018-10-01, 2019-10-02, REVIEW_WITHIN_12_MONTHS_FROM_5, the day after them
          9, 2016-02-29, 2017-02-28, ,                              from a leap day
          9, 2016-02-29, 2017-03-01, REVIEW_WITHIN_12_MONTHS_FROM_5, the day after it
          5, 2018-12-25, 2019-12-25, ,                              months end on a bank holiday too
          """)
  void a_review_is_due_6_months_after_the_last_assessment_under_5_and_12_months_from_5(
      @Nullable Integer age, LocalDate dueFrom, LocalDate on, @Nullable String missed, String why) {
    assertThat(
            HealthAssessmentFindings.of(
                given(arranged(HealthAssessmentKind.REVIEW, age, dueFrom), done(NURSE, on))))
        .as(why)
        .extracting(Finding::rule)
        .containsExactlyElementsOf(missed == null ? List.of() : List.of(missed));
  }

  @Test
  void the_initial_assessment_is_a_doctors() {
    HealthAssessmentPractice rule = HealthAssessmentPractice.INITIAL_BY_MEDICAL_PRACTITIONER;
    assertThat(finds(rule, ARRANGED, done(NURSE, LAST_DAY))).isTrue();
    assertThat(finds(rule, ARRANGED, DONE)).isFalse();
    assertThat(finds(rule, arranged(HealthAssessmentKind.REVIEW, 9, MONDAY), done(NURSE, LAST_DAY)))
        .isFalse();
  }

  @Test
  void a_late_assessment_makes_a_finding_that_a_correction_clears_and_a_refusal_makes_none() {
    LocalDate late = LAST_DAY.plusDays(1);
    var finding = Finding.of(HealthAssessmentPractice.INITIAL_WITHIN_20_WORKING_DAYS, LAST_DAY);
    var record =
        new RecordHealthAssessmentOutcome(
            ID, HealthAssessmentOutcome.NO_LONGER_LOOKED_AFTER, null, late);
    var recorded =
        new HealthAssessmentOutcomeRecorded(
            ID, CHILD, HealthAssessmentOutcome.NO_LONGER_LOOKED_AFTER, null, late);
    assertThat(given(ARRANGED).decide(record))
        .containsExactly(recorded, new HealthAssessmentFindingMade(ID, CHILD, finding));
    assertThat(
            given(ARRANGED, recorded)
                .decide(
                    new CorrectHealthAssessmentOutcome(
                        ID, HealthAssessmentOutcome.REFUSED_BY_CHILD, null, late)))
        .contains(new HealthAssessmentFindingCleared(ID, CHILD, finding));
  }

  private static HealthAssessmentArranged arranged(
      HealthAssessmentKind kind, @Nullable Integer age, LocalDate dueFrom) {
    return new HealthAssessmentArranged(ID, CHILD, age, PERIOD, kind, dueFrom);
  }

  private static HealthAssessmentOutcomeRecorded done(HealthPractitioner who, LocalDate on) {
    return new HealthAssessmentOutcomeRecorded(
        ID, CHILD, HealthAssessmentOutcome.CARRIED_OUT, who, on);
  }

  private static CorrectHealthAssessment correct(
      ChildRef child, HealthAssessmentKind kind, LocalDate dueFrom) {
    return new CorrectHealthAssessment(ID, child, 9, PERIOD, kind, dueFrom);
  }

  private static RecordHealthAssessmentOutcome record(@Nullable HealthPractitioner who) {
    return new RecordHealthAssessmentOutcome(
        ID, HealthAssessmentOutcome.CARRIED_OUT, who, LAST_DAY);
  }

  private static boolean finds(HealthAssessmentPractice rule, HealthAssessmentEvent... events) {
    return HealthAssessmentFindings.of(given(events)).stream()
        .anyMatch(each -> each.rule().equals(rule.name()));
  }

  private static HealthAssessment given(HealthAssessmentEvent... events) {
    HealthAssessment assessment = HealthAssessment.NOT_STARTED;
    for (HealthAssessmentEvent event : events) {
      assessment = assessment.evolve(event);
    }
    return assessment;
  }
}
