package uk.safeguarding.reporting.signals.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.reporting.figures.dashboard.DashboardRow;
import uk.safeguarding.reporting.figures.dashboard.SouthamptonDashboard;
import uk.safeguarding.reporting.signals.SeriesFixture;

/** How findings read. */
class FindingTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M3    | In October 2018, 14.5% of contacts became referrals. The last 7 months are all below the average of 18.0%: this is unlikely to be chance.
          M6-QL | In October 2018, 6% of referrals came within a year of the child's last closure. That is below the lower limit of 7.9%: this is unlikely to be chance. Lower is better here, so this is an improvement.
          M8-QL | In October 2018, 76% of referrals were decided on by the MASH within 1 working day. That is within the trial limits of 61.4% to 100%, set on 7 months: no significant change.
          EH1c  | In October 2018, 9 universal help assessments were completed. That is within its usual range of 0 to 35.9: no significant change. The year comes to 97 so far, with 5 months still to come or missing; at the limits of what is usual it would end between 97 and 276.7. It will not meet the target of 336 for 2018-19 without change.
          LAC1  | At the end of October 2018, 490 children were looked after. There is no run or trend around the median of 520: no significant change. If nothing changes, it may or may not meet the target of 495 for 31 March 2019.
          LAC14 | In October 2018, 0 unaccompanied asylum-seeking children started to be looked after. Numbers this small, 0.4 a month on average, are read one by one and not as a trend.
          CP2b  | Transfer-ins, in October 2018: 1. Numbers this small, 1.3 a month on average, are read one by one and not as a trend.
          NI147 | In October 2018, 89.5% of care leavers were in contact and in suitable accommodation. That is within its usual range of 83.1% to 93.8%: no significant change. It misses the target of 93.0% for 2018-19, although the figure is not unusual. If nothing changes, it may or may not meet it.
          """)
  void october_2018_in_words(String ref, String finding) {
    DashboardRow row =
        SouthamptonDashboard.october().indicators().stream()
            .filter(it -> it.heading().ref().equals(ref))
            .findFirst()
            .orElseThrow();
    assertThat(row.judgement().finding()).isEqualTo(finding);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          20 22 20 22 20 22 20 22 20 22 20 22 30    | January 2011 is above its upper limit | That is above the upper limit of 26.3: this is unlikely to be chance.
          20 22 20 22 20 22 20 22 20 22 20 22 26 21 26 | Near its upper limit in 2 of the last 3 months | 2 of the last 3 months are in the outer third on the way to the upper limit of 26.3: this is unlikely to be chance.
          20 22 20 22 20 22 20 22 20 22 20 22 16 17 18 19 20 21 22 | Rising since January 2011 | It has risen 6 times without once falling since January 2011: this is unlikely to be chance.
          20 22 20 22 20 22 20 22 20 22 20 22 22 21 22 23 22 - 22 23 | Above its average since December 2010 | In the last 8 months with a figure it was above the average of 21 7 times and never below it: this is unlikely to be chance.
          20 22 20 22 20 22 20 22 20 22 20 22 22 22 22 - 22 23 22 | Above its average since December 2010 | The last 7 months with a figure are all above the average of 21: this is unlikely to be chance.
          20 22                                     | Too few figures to judge | With 2 months known since January 2010 there is too little to tell what is usual.
          20 22 20 22 30 -                          | Not assessed | It cannot be judged.
          """)
  void every_rule_has_its_words(String series, String title, String signal) {
    var assessment = SeriesFixture.assess("M1", series);
    var sentence = new SignalSentence(SeriesFixture.definition("M1"), assessment);
    assertThat(SignalTitle.of(assessment)).isEqualTo(title);
    assertThat(sentence.text()).isEqualTo(signal);
  }
}
