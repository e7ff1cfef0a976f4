package uk.safeguarding.reporting.facts.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.reporting.facts.Counted;
import uk.safeguarding.reporting.subjects.Said;

class EarlyHelpAndAssessmentsTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2018-10-01, 2018-10-15, in-0-to-10-working-days,   true
          2018-10-01, 2018-10-16, in-11-to-25-working-days,  true
          2018-10-01, 2018-11-05, in-11-to-25-working-days,  true
          2018-10-01, 2018-11-06, in-26-to-35-working-days,  true
          2018-10-01, 2018-11-20, in-36-to-45-working-days,  true
          2018-10-01, 2018-12-03, in-36-to-45-working-days,  true
          2018-10-01, 2018-12-04, in-over-45-working-days,   false
          """)
  void an_assessment_counts_by_the_working_days_since_the_referral(
      String referred, String authorised, String band, boolean inTime) {
    Said said =
        new Said()
            .and("assessment-started", "assessment/1", "{'referredOn': '%s'}".formatted(referred))
            .and(
                "assessment-authorised",
                "assessment/1",
                "{'authorisedOn': '%s'}".formatted(authorised));
    var counts = Counted.by(new AssessmentsAuthorised(), said);
    String month = authorised.substring(0, 7);
    assertThat(counts.happened(AssessmentsAuthorised.COUNT + "-" + band, month)).isOne();
    assertThat(counts.happened(AssessmentsAuthorised.COUNT, month)).isOne();
    assertThat(counts.happened(AssessmentsAuthorised.WITHIN_45, month)).isEqualTo(inTime ? 1 : 0);
  }

  @Test
  void a_step_up_moves_with_a_correction_of_the_end_that_it_is() {
    Said said =
        new Said()
            .and("early-help-started", "early-help/1", "{'startedOn': '2018-01-05'}")
            .and("early-help-stepped-up", "early-help/1", "{'steppedUpOn': '2018-03-05'}");
    assertThat(
            Counted.by(new EarlyHelpSteps(), said).happened(EarlyHelpSteps.STEPPED_UP, "2018-03"))
        .isOne();
    said.and(
        "early-help-end-corrected",
        "early-help/1",
        "{'reason': 'STEPPED_UP_TO_SOCIAL_CARE', 'endedOn': '2018-04-05'}");
    assertThat(
            Counted.by(new EarlyHelpSteps(), said).happened(EarlyHelpSteps.STEPPED_UP, "2018-04"))
        .isOne();
  }
}
