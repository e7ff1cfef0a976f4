package uk.safeguarding.reporting.facts.harm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.reporting.facts.Counted;
import uk.safeguarding.reporting.facts.Dimension;
import uk.safeguarding.reporting.subjects.Said;

class ReturnInterviewsTest {

  private final Said said = new Said();

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2018-05-04T20:00:00Z, HELD,    1, 1, exactly 72 hours over a weekend
          2018-05-04T20:00:01Z, HELD,    1, 0, a second more
          2018-05-02T10:00:00Z, REFUSED, 0, 0, a refusal is no interview
          """)
  void an_interview_is_in_time_within_72_hours_of_the_return(
      String at, String outcome, int held, int inTime, String why) {
    returned("1", "scc-childrens-services", "2018-05-01T20:00:00Z");
    said.and(
        "return-interview-outcome-recorded",
        "missing-episode/1",
        "{'outcome': '%s', 'decidedAt': '%s'}".formatted(outcome, at));
    assertThat(month(ReturnInterviews.HELD)).as(why).isEqualTo(held);
    assertThat(month(ReturnInterviews.HELD_IN_TIME)).as(why).isEqualTo(inTime);
  }

  @Test
  void returns_count_under_the_agency_that_records_them_and_only_a_timely_offer_is_one() {
    returned("1", "scc-childrens-services", "2018-05-31T23:30:00Z");
    offered("1", "a", "2018-06-02T10:00:00Z");
    returned("2", "hampshire-police", "2018-06-01T20:00:00Z");
    offered("2", "b", "2018-06-09T10:00:00Z");
    var counted = Counted.by(new ReturnInterviews(), said);
    assertThat(counted.inPeriodBy(Dimension.AGENCY, ReturnInterviews.RETURNS, "2018-06"))
        .as("half past midnight on 1 June in London")
        .isEqualTo("{hampshire-police=1, scc-childrens-services=1}");
    assertThat(counted.inPeriodBy(Dimension.AGENCY, ReturnInterviews.OFFERED_IN_TIME, "2018-06"))
        .isEqualTo("{scc-childrens-services=1}");
    said.and("return-interview-offer-withdrawn", "missing-episode/1", "{'offer': 'a'}");
    assertThat(
            Counted.by(new ReturnInterviews(), said)
                .happened(ReturnInterviews.OFFERED_IN_TIME, "2018-06"))
        .isZero();
  }

  @Test
  void a_child_that_is_still_missing_has_no_return() {
    reported("1", "hampshire-police");
    assertThat(month(ReturnInterviews.RETURNS)).isZero();
  }

  private int month(String count) {
    return Counted.by(new ReturnInterviews(), said).happened(count, "2018-05");
  }

  private void reported(String id, String agency) {
    said.and(
        "missing-episode-reported",
        "missing-episode/" + id,
        "{'agency': '%s', 'missingFrom': 'HOME', 'missingAt': '2018-04-30T20:00:00Z', 'age': 15}"
            .formatted(agency));
  }

  private void returned(String id, String agency, String at) {
    reported(id, agency);
    said.and(
        "return-from-missing-recorded",
        "missing-episode/" + id,
        "{'returnedAt': '%s'}".formatted(at));
  }

  private void offered(String id, String offer, String at) {
    said.and(
        "return-interview-offered",
        "missing-episode/" + id,
        "{'offer': '%s', 'offeredAt': '%s'}".formatted(offer, at));
  }
}
