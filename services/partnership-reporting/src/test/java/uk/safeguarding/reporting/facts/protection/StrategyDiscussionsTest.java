package uk.safeguarding.reporting.facts.protection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.safeguarding.reporting.facts.Counted;
import uk.safeguarding.reporting.subjects.Said;

class StrategyDiscussionsTest {

  private final Said said = new Said();

  @Test
  void a_discussion_is_about_what_its_referral_is_about() {
    referral("1", "SEXUAL_AND_CRIMINAL");
    referral("2", "CRIMINAL");
    held("1", "'referral/1'");
    held("2", "'referral/2'");
    held("3", "null");
    assertThat(year(StrategyDiscussions.COUNT)).isEqualTo(3);
    assertThat(year(StrategyDiscussions.SEXUAL_EXPLOITATION)).isOne();
    said.and("referral-corrected", "referral/2", "{'exploitation': 'SEXUAL'}");
    assertThat(year(StrategyDiscussions.SEXUAL_EXPLOITATION)).isEqualTo(2);
    said.and("referral-withdrawn", "referral/1", "{}")
        .and("strategy-discussion-withdrawn", "strategy-discussion/2", "{}");
    assertThat(year(StrategyDiscussions.SEXUAL_EXPLOITATION)).isZero();
    assertThat(year(StrategyDiscussions.COUNT)).isEqualTo(2);
  }

  private int year(String count) {
    return Counted.by(new StrategyDiscussions(), said).happened(count, "2018-19");
  }

  private void referral(String id, String exploitation) {
    said.and(
        "referral-received",
        "referral/" + id,
        "{'receivedOn': '2018-05-01', 'exploitation': '%s'}".formatted(exploitation));
  }

  private void held(String id, String referral) {
    said.and(
        "strategy-discussion-held",
        "strategy-discussion/" + id,
        "{'heldOn': '2018-05-02', 'age': 14, 'referral': %s}".formatted(referral));
  }
}
