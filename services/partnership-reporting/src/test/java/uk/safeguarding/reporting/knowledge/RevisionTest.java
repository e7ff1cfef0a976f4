package uk.safeguarding.reporting.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.reporting.knowledge.KnownFixture.ELEVEN;
import static uk.safeguarding.reporting.knowledge.KnownFixture.NINE;
import static uk.safeguarding.reporting.knowledge.KnownFixture.TEN;

import org.junit.jupiter.api.Test;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.Quarter;

class RevisionTest {

  /** July to September. */
  private static final Quarter SUMMER = Quarter.parse("2018-Q2");

  private final KnownFixture known =
      new KnownFixture()
          .reported("M1", "2018-07", "1494", NINE)
          .reported("M1", "2018-07", "1495", TEN)
          .reported("M1", "2018-08", "1754", NINE)
          .reported("M1", "2018-09", "1441", NINE)
          .reported("M1", "2018-09", "1442", TEN)
          .reported("M1", "2018-09", "1443", ELEVEN);

  @Test
  void a_quarter_made_of_months_changed_as_often_as_they_did_and_when_the_last_did() {
    assertThat(Revision.of("M1", SUMMER, known.figuresAt(ELEVEN)))
        .isEqualTo(new Revision(3, ELEVEN));
  }

  @Test
  void as_known_before_a_month_changed_its_quarter_had_not() {
    assertThat(Revision.of("M1", SUMMER, known.figuresAt(TEN))).isEqualTo(new Revision(2, TEN));
    assertThat(Revision.of("M1", SUMMER, known.figuresAt(NINE))).isEqualTo(new Revision(0, NINE));
  }

  @Test
  void a_quarter_that_was_reported_itself_changes_with_nothing_but_itself() {
    known.reported("M1", "2018-Q2", "4689", NINE);
    assertThat(Revision.of("M1", SUMMER, known.figuresAt(ELEVEN))).isEqualTo(new Revision(0, NINE));
    known.reported("M1", "2018-Q2", "4690", TEN);
    assertThat(Revision.of("M1", SUMMER, known.figuresAt(ELEVEN))).isEqualTo(new Revision(1, TEN));
  }

  @Test
  void a_month_has_its_own_changes_only() {
    assertThat(Revision.of("M1", Month.parse("2018-08"), known.figuresAt(ELEVEN)))
        .isEqualTo(new Revision(0, NINE));
  }

  @Test
  void what_nobody_reported_never_changed_and_was_never_known() {
    Revision never = new Revision(0, null);
    assertThat(Revision.of("M2", SUMMER, known.figuresAt(ELEVEN))).isEqualTo(never);
    assertThat(Revision.of("M1", Month.parse("2018-10"), known.figuresAt(ELEVEN))).isEqualTo(never);
    assertThat(Revision.of("M1", SUMMER, known.figuresAt(NINE.minusMillis(1))))
        .as("as known before the first report")
        .isEqualTo(never);
  }
}
