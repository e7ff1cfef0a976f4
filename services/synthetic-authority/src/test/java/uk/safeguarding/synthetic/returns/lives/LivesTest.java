package uk.safeguarding.synthetic.returns.lives;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.safeguarding.synthetic.life.Child;
import uk.safeguarding.synthetic.requests.CareLeaverRequests;
import uk.safeguarding.synthetic.requests.Key;
import uk.safeguarding.synthetic.returns.OneChild;

class LivesTest {

  private static final Child CHILD = new Child(1, "SCC0000001", LocalDate.of(1999, 5, 6));
  private static final Key LEAVER = new Key(1, "care-leaver", 1);

  @Test
  void contacts_with_care_leavers_are_forgotten_after_two_years_and_their_support_is_not() {
    LocalDate start = LocalDate.of(2016, 3, 30);
    OneChild told = OneChild.of(CHILD).that(CareLeaverRequests.support(LEAVER, CHILD, start));
    for (int day = 0; day < 3; day++) {
      told.that(
          CareLeaverRequests.contact(
              LEAVER, new Key(1, "contact", day), CHILD, "YES", start.plusDays(day)));
    }
    told.lives().forgetLongBefore(LocalDate.of(2018, 3, 31));
    assertThat(told.life().all(LeaverContact.class))
        .extracting(LeaverContact::on)
        .containsExactly(LocalDate.of(2016, 3, 31), LocalDate.of(2016, 4, 1));
    assertThat(told.life().all(CareLeaver.class)).hasSize(1);
  }
}
