package uk.safeguarding.synthetic.returns.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.synthetic.life.Child;
import uk.safeguarding.synthetic.requests.Key;
import uk.safeguarding.synthetic.returns.OneChild;
import uk.safeguarding.synthetic.returns.particulars.Particulars;

/** What the header says of a girl who became a mother at 16 or 17. */
class HeaderTest {

  private static final Key PERIOD = new Key(1, "period-of-care", 1);
  private static final LocalDate BIRTH = LocalDate.of(2000, 4, 1);
  private static final LocalDate ADULT = BIRTH.plusYears(18);

  private final Particulars particulars = new Particulars(1);
  private final OneChild girl = girl();
  private final LocalDate since =
      Objects.requireNonNull(particulars.motherSince(girl.life(), ADULT));

  private OneChild girl() {
    return IntStream.range(1, 10_000)
        .mapToObj(number -> new Child(number, String.format(Locale.ROOT, "SCC%07d", number), BIRTH))
        .map(OneChild::of)
        .filter(told -> particulars.motherSince(told.life(), ADULT) != null)
        .findFirst()
        .orElseThrow();
  }

  /** MOTHER and MC_DOB of the year in which the child was born. */
  private List<String> motherhood() {
    FinancialYear year = FinancialYear.containing(since);
    return new Header(particulars)
        .rows(girl.life(), new CollectionYear(year, year.lastDay()))
        .getFirst()
        .cells()
        .subList(5, 7);
  }

  @Test
  void who_became_a_mother_in_care_is_one() {
    girl.inCare(PERIOD, "2010-05-01");
    assertThat(motherhood().getFirst()).isEqualTo("1");
    assertThat(motherhood().getLast()).isNotEmpty();
  }

  @Test
  void who_became_a_mother_on_the_last_day_of_care_is_one() {
    girl.inCare(PERIOD, "2010-05-01", since.toString());
    assertThat(motherhood().getFirst()).isEqualTo("1");
  }

  /** Rule 625. */
  @Test
  void who_became_a_mother_after_care_is_none_yet() {
    LocalDate left = FinancialYear.containing(since).firstDay();
    assertThat(left).isBefore(since);
    girl.inCare(PERIOD, "2010-05-01", left.toString());
    assertThat(motherhood()).containsExactly("0", "");
  }

  /** Rule 628. */
  @Test
  void of_who_was_not_looked_after_in_the_year_nothing_is_said() {
    girl.inCare(PERIOD, "2010-05-01", "2012-05-01");
    assertThat(motherhood()).containsExactly("", "");
  }
}
