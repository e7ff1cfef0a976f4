package uk.safeguarding.reporting.facts.protection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.safeguarding.reporting.facts.Counted;
import uk.safeguarding.reporting.subjects.Said;

class EnquiriesStartedTest {

  @Test
  void an_enquiry_counts_on_the_day_it_started_until_it_is_withdrawn() {
    Said said =
        new Said()
            .and(
                "section-47-enquiry-started",
                "section-47-enquiry/1",
                "{'startedOn': '2018-10-31', 'age': 5}");
    assertThat(started(said, "2018-10")).isOne();
    assertThat(started(said, "2018-11")).isZero();
    said.and("section-47-enquiry-withdrawn", "section-47-enquiry/1", "{}");
    assertThat(started(said, "2018-10")).isZero();
  }

  private static int started(Said said, String month) {
    return Counted.by(new EnquiriesStarted(), said).happened(EnquiriesStarted.COUNT, month);
  }
}
