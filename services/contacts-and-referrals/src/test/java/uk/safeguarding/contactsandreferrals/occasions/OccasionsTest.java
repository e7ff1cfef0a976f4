package uk.safeguarding.contactsandreferrals.occasions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.safeguarding.kernel.DayLimit;

class OccasionsTest {

  private static final UUID FIRST = new UUID(1, 1);
  private static final UUID SECOND = new UUID(1, 2);
  private static final LocalDate MONDAY = LocalDate.of(2018, 10, 1);
  private static final DayLimit WEEKLY = DayLimit.weeks(1, "local practice");

  @Test
  void each_is_late_against_the_one_before_it_in_whatever_order_they_were_recorded() {
    var visits = Occasions.NONE.with(SECOND, MONDAY.plusDays(15)).with(FIRST, MONDAY.plusDays(7));
    assertThat(visits.late(MONDAY, WEEKLY))
        .containsExactly(new Occasions.Late(SECOND, MONDAY.plusDays(14)));
    assertThat(visits.without(FIRST).late(MONDAY, WEEKLY))
        .containsExactly(new Occasions.Late(SECOND, MONDAY.plusDays(7)));
  }

  @Test
  void the_first_and_the_last_are_told_by_their_days() {
    var visits = Occasions.NONE.with(SECOND, MONDAY).with(FIRST, MONDAY.plusDays(1));
    assertThat(visits.first()).isEqualTo(MONDAY);
    assertThat(visits.lastOr(MONDAY.plusDays(9))).isEqualTo(MONDAY.plusDays(1));
    assertThat(Occasions.NONE.first()).isNull();
    assertThat(Occasions.NONE.lastOr(MONDAY)).isEqualTo(MONDAY);
  }
}
