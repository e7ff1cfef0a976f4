package uk.safeguarding.reporting.counted.known;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import uk.safeguarding.reporting.subjects.KnownRecord;
import uk.safeguarding.reporting.subjects.Said;

/** Ann was merged into Bea, and Bea into Cleo. */
class BelongingsTest {

  private static final Belongings NOTHING = new Belongings(new TreeMap<>(), new TreeMap<>());

  private final Belongings ann = NOTHING.with("contact/1", contact(1), "");
  private final Belongings bea = NOTHING.with("contact/2", contact(2), "").and(ann, "ann");
  private final Belongings cleo = NOTHING.with("contact/3", contact(3), "").and(bea, "bea");

  @Test
  void each_record_knows_the_way_by_which_it_came() {
    assertThat(cleo.origins())
        .containsEntry("contact/1", "bea>ann")
        .containsEntry("contact/2", "bea")
        .doesNotContainKey("contact/3");
  }

  @Test
  void a_separation_gives_back_all_that_came_that_way() {
    assertThat(cleo.of("bea")).isEqualTo(bea);
    assertThat(cleo.of(Belongings.way(List.of("bea", "ann")))).isEqualTo(ann);
    assertThat(cleo.without(cleo.of("bea"))).isEqualTo(NOTHING.with("contact/3", contact(3), ""));
  }

  @Test
  void a_later_message_changes_the_record_and_not_its_way() {
    Belongings later = cleo.with("contact/1", contact(9), "somewhere else");
    assertThat(later.origins()).isEqualTo(cleo.origins());
    assertThat(later.records()).containsEntry("contact/1", contact(9));
  }

  @Test
  void a_child_of_a_like_name_keeps_its_records() {
    Belongings all = cleo.and(NOTHING.with("contact/4", contact(4), ""), "beatrix");
    assertThat(all.of("bea")).isEqualTo(bea);
  }

  private static KnownRecord contact(int hour) {
    var records =
        new Said()
            .and(
                "contact-received",
                "contact/1",
                "{'receivedAt':'2018-10-03T%02d:00:00Z'}".formatted(hour))
            .known()
            .records();
    return requireNonNull(records.get("contact/1"));
  }
}
