package uk.safeguarding.reporting.subjects;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SubjectRecordTest {

  private static final Said LIFE =
      new Said()
          .and(
              "contact-received",
              "contact/1",
              "{'receivedAt': '2018-10-02T09:00:00Z', 'agency': 'hampshire-police', 'age': 7}")
          .and("contact-corrected", "contact/1", "{'receivedAt': '2018-10-01T09:00:00Z'}")
          .and("contact-outcome-recorded", "contact/1", "{'outcome': 'REFERRAL'}")
          .and("referral-received", "referral/1", "{'receivedOn': '2018-10-02'}")
          .and("referral-accepted", "referral/1", "{'decidedOn': '2018-10-03'}")
          .and("contact-received", "contact/2", "{'receivedAt': '2018-10-09T09:00:00Z'}")
          .and("contact-withdrawn", "contact/2", "{'reason': 'DUPLICATE'}")
          .and("child-became-subject-of-plan", "plan/1", "{'startedOn': '2018-11-01'}")
          .and("child-protection-visit-made", "plan/1", "{'visit': 'a', 'visitedOn': '2018-11-05'}")
          .and("child-protection-visit-made", "plan/1", "{'visit': 'b', 'visitedOn': '2018-11-19'}")
          .and("child-protection-visit-withdrawn", "plan/1", "{'visit': 'a'}")
          .and("something-nobody-counts", "other/1", "{}");

  private final SplittableRandom chance = new SplittableRandom(7);

  @Test
  void a_correction_replaces_what_it_speaks_of_and_nothing_else() {
    Statement received =
        requireNonNull(
            requireNonNull(LIFE.known().records().get("contact/1")).statement("received"));
    assertThat(received.text("receivedAt")).isEqualTo("2018-10-01T09:00:00Z");
    assertThat(received.years("age")).isEqualTo(7);
    assertThat(received.text("agency")).isEqualTo("hampshire-police");
  }

  @Test
  void what_the_type_of_a_message_says_is_known_like_its_fields() {
    KnownRecord referral = requireNonNull(LIFE.known().records().get("referral/1"));
    assertThat(requireNonNull(referral.statement("decision")).text("decision"))
        .isEqualTo("ACCEPTED");
  }

  @Test
  void a_withdrawn_record_stands_no_longer_and_a_withdrawn_visit_is_gone() {
    SubjectRecord known = LIFE.known();
    assertThat(known.standing("contact").map(Map.Entry::getKey)).containsExactly("contact/1");
    KnownRecord plan = requireNonNull(known.records().get("plan/1"));
    assertThat(plan.entriesOf("visits"))
        .extracting(visit -> visit.text("visitedOn"))
        .containsExactly("2018-11-19");
  }

  @Test
  void the_order_in_which_records_arrive_makes_no_difference() {
    for (int round = 0; round < 500; round++) {
      assertThat(Said.known(shuffled())).isEqualTo(LIFE.known());
    }
  }

  @Test
  void a_message_that_comes_again_changes_nothing() {
    for (int round = 0; round < 500; round++) {
      List<RecordedMessage> again = new ArrayList<>(shuffled());
      int from = chance.nextInt(again.size());
      again.addAll(again.subList(from, from + chance.nextInt(again.size() - from)));
      assertThat(Said.known(again)).isEqualTo(LIFE.known());
    }
  }

  /** The messages of each record in their order, those of different records in any. */
  private List<RecordedMessage> shuffled() {
    Map<String, List<RecordedMessage>> byRecord = new HashMap<>();
    LIFE.messages()
        .forEach(each -> byRecord.computeIfAbsent(each.record(), _ -> new ArrayList<>()).add(each));
    List<List<RecordedMessage>> left = new ArrayList<>(byRecord.values());
    List<RecordedMessage> shuffled = new ArrayList<>();
    while (!left.isEmpty()) {
      List<RecordedMessage> next = left.get(chance.nextInt(left.size()));
      shuffled.add(next.removeFirst());
      left.removeIf(List::isEmpty);
    }
    return shuffled;
  }
}
