package uk.safeguarding.reporting.counted.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.safeguarding.reporting.facts.Dimensions;
import uk.safeguarding.reporting.facts.Fact;

class KnownFactsTest {

  private static final Instant FIRST = Instant.parse("2018-11-01T09:00:00Z");
  private static final Instant SECOND = Instant.parse("2018-11-02T09:00:00Z");

  private final Fact october = contact("2018-10-03");
  private final Fact september = contact("2018-09-28");

  @Test
  void a_correction_takes_a_fact_away_and_brings_another_and_the_first_stays_on_record() {
    var known = KnownFacts.NONE.become(Set.of(october), FIRST).become(Set.of(september), SECOND);
    assertThat(known.facts())
        .containsExactly(
            new KnownFact(WrittenFact.of(october), FIRST, SECOND),
            new KnownFact(WrittenFact.of(september), SECOND, null));
    assertThat(changedAt(known, FIRST)).containsExactly("+2018-10-03");
    assertThat(changedAt(known, SECOND)).containsExactly("-2018-10-03", "+2018-09-28");
  }

  @Test
  void what_is_known_already_changes_nothing() {
    var known = KnownFacts.NONE.become(Set.of(october), FIRST);
    assertThat(known.become(Set.of(october), SECOND)).isEqualTo(known);
  }

  @Test
  void what_comes_and_goes_in_one_moment_is_on_record_once() {
    var known = KnownFacts.NONE;
    for (int i = 0; i < 3; i++) {
      known = known.become(Set.of(october), FIRST).become(Set.of(), FIRST);
    }
    assertThat(known.facts()).containsExactly(new KnownFact(WrittenFact.of(october), FIRST, FIRST));
    assertThat(changedAt(known, FIRST)).containsExactlyInAnyOrder("+2018-10-03", "-2018-10-03");
  }

  @Test
  void facts_of_other_counts_are_left_alone() {
    var known = KnownFacts.NONE.become(Set.of(october), FIRST);
    assertThat(known.become(Set.of(), "plans"::equals, SECOND)).isEqualTo(known);
    assertThat(known.become(Set.of(), "contacts"::equals, SECOND).facts())
        .containsExactly(new KnownFact(WrittenFact.of(october), FIRST, SECOND));
  }

  private static List<String> changedAt(KnownFacts known, Instant moment) {
    List<String> changed = new ArrayList<>();
    known.changed(
        moment::equals, fact -> changed.add("+" + fact.on()), fact -> changed.add("-" + fact.on()));
    return changed;
  }

  private static Fact contact(String day) {
    return new Fact.Happened("contacts", "contact/1", LocalDate.parse(day), Dimensions.NONE);
  }
}
