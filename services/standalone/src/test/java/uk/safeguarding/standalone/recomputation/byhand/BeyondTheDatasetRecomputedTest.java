package uk.safeguarding.standalone.recomputation.byhand;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.safeguarding.standalone.recomputation.InventedHistory;

/** What no row of the dataset holds, with the numbers worked out by hand. */
class BeyondTheDatasetRecomputedTest {

  private final InventedHistory history = new InventedHistory();

  @AfterEach
  void close() {
    history.close();
  }

  @Test
  void high_risk_domestic_abuse_referrals_are_of_households_with_and_without_children() {
    abuse(
        "1",
        "risk: 'HIGH', isRepeat: true, children: [{child: '00000000-0000-4000-8000-000000000000', age: 3}]");
    abuse("2", "risk: 'HIGH', isRepeat: false, children: []");
    abuse("3", "risk: 'MEDIUM', isRepeat: true, children: []");
    abuse("4", "risk: 'HIGH', isRepeat: true, children: []");
    history.tell("domestic-abuse-referral-withdrawn", "domestic-abuse-referral/4", "nobody", "{}");
    assertThat(history.figure("DA1", "2017-Q4")).isEqualTo("2");
    assertThat(history.figure("DA2", "2018-02")).isEqualTo("1/2");
    assertThat(history.figure("DA3", "2018-02")).isEqualTo("1");
    assertThat(history.figure("DA4", "2018-02")).isEqualTo("1");
  }

  @Test
  void high_risk_referrals_stand_out_without_early_help_on_record_or_told_of() {
    urgent("Ada", false);
    history.tell("early-help-started", "early-help/1", "Ada", "{startedOn: '2018-01-31'}");
    urgent("Bea", false);
    history.tell("early-help-started", "early-help/2", "Bea", "{startedOn: '2018-02-01'}");
    urgent("Cal", true);
    urgent("Dee", false);
    history.tell(
        "referral-decision-corrected",
        "referral/Dee",
        "Dee",
        "{decision: 'ACCEPTED_FOR_ASSESSMENT', decidedOn: '2018-02-02'}");
    assertThat(history.figure("EH6", "2018-02")).isEqualTo("1/3");
  }

  @Test
  void exploitation_is_told_by_the_referral_and_read_into_its_strategy_discussion() {
    referral("Ada", "SEXUAL", false);
    referral("Bea", "CRIMINAL", false);
    for (String child : new String[] {"Ada", "Bea"}) {
      history.tell(
          "strategy-discussion-held",
          "strategy-discussion/" + child,
          child,
          "{heldOn: '2018-03-01', referral: 'referral/%s'}".formatted(id(child)));
    }
    assertThat(history.figure("CSE1", "2018-02")).isEqualTo("1");
    assertThat(history.figure("CSE2", "2018-03")).isEqualTo("1");
  }

  @Test
  void an_interview_is_in_time_72_hours_after_the_return_to_the_second() {
    missing("1", "2018-02-01T20:00:00Z", "2018-02-04T20:00:00Z");
    missing("2", "2018-02-01T20:00:00Z", "2018-02-04T20:00:01Z");
    history.tell(
        "return-interview-offered",
        "missing-episode/2",
        "Ada",
        "{offer: 'a', offeredAt: '2018-02-02T20:00:00Z'}");
    assertThat(history.figure("MIS1", "2018-01")).isEqualTo("2");
    assertThat(history.figure("MIS2", "2018-02")).isEqualTo("1/2");
    assertThat(history.figure("MIS3", "2018-02")).isEqualTo("1/2");
  }

  @Test
  void workers_are_counted_since_the_child_came_into_care() {
    history.tell("period-of-care-started", "period-of-care/1", "Ada", "{startedOn: '2018-01-10'}");
    worker("1", "Mia", "2017-01-01", "2018-01-10");
    worker("2", "Noor", "2017-06-01", "2018-02-01");
    worker("3", "Olu", "2018-02-01", "2018-03-15");
    worker("4", "Noor", "2018-03-15", "2018-04-10");
    worker("5", "Pia", "2018-04-10", "2018-04-12");
    assertThat(history.figure("SW1", "2018-03")).isEqualTo("0/1");
    assertThat(history.figure("SW1", "2018-04")).isEqualTo("1/1");
    assertThat(history.figure("SW2", "2018-03")).isEqualTo("1");
    assertThat(history.figure("SW2", "2017-12")).isEqualTo("0");
  }

  @Test
  void a_finding_counts_in_the_month_of_its_limit_until_it_is_cleared() {
    String late = "{finding: {rule: 'LATE', about: '', limit: '2018-02-28'}}";
    history
        .tell("contact-finding-made", "contact/1", "Ada", late)
        .tell("section-47-finding-made", "section-47-enquiry/1", "Ada", late)
        .tell("section-47-finding-cleared", "section-47-enquiry/1", "Ada", late)
        .tell("care-plan-finding-made", "care-plan/1", "Ada", late)
        .tell("adoption-finding-made", "adoption/1", "Ada", late)
        .tell("adoption-record-withdrawn", "adoption/1", "Ada", "{}");
    assertThat(history.figure("PF1", "2018-02")).isEqualTo("1");
    assertThat(history.figure("PF2", "2018-02")).isEqualTo("0");
    assertThat(history.figure("PF3", "2018-02")).isEqualTo("1");
  }

  private void abuse(String number, String fields) {
    history.tell(
        "domestic-abuse-referral-made",
        "domestic-abuse-referral/" + number,
        "nobody",
        "{referredOn: '2018-02-28', %s}".formatted(fields));
  }

  private void urgent(String child, boolean helped) {
    referral(child, "NONE", helped);
  }

  private void referral(String child, String exploitation, boolean helped) {
    history
        .tell(
            "referral-received",
            "referral/" + child,
            child,
            "{receivedOn: '2018-02-01', exploitation: '%s', earlyHelpBefore: %s}"
                .formatted(exploitation, helped))
        .tell(
            "referral-accepted",
            "referral/" + child,
            child,
            "{decidedOn: '2018-02-02', route: 'STRATEGY_DISCUSSION'}");
  }

  private void missing(String number, String returned, String interviewed) {
    String episode = "missing-episode/" + number;
    history
        .tell("missing-episode-reported", episode, "Ada", "{missingAt: '2018-01-31T20:00:00Z'}")
        .tell(
            "return-from-missing-recorded",
            episode,
            "Ada",
            "{returnedAt: '%s'}".formatted(returned))
        .tell(
            "return-interview-outcome-recorded",
            episode,
            "Ada",
            "{outcome: 'HELD', decidedAt: '%s'}".formatted(interviewed));
  }

  private void worker(String number, String worker, String from, String until) {
    String allocation = "social-worker-allocation/" + number;
    history
        .tell(
            "social-worker-allocated",
            allocation,
            "Ada",
            "{worker: '%s', startedOn: '%s'}".formatted(worker, from))
        .tell(
            "social-worker-allocation-ended",
            allocation,
            "Ada",
            "{endedOn: '%s'}".formatted(until));
  }

  private static String id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString();
  }
}
