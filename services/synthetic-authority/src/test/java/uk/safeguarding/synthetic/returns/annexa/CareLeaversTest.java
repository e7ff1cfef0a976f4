package uk.safeguarding.synthetic.returns.annexa;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.synthetic.life.Child;
import uk.safeguarding.synthetic.requests.CareLeaverRequests;
import uk.safeguarding.synthetic.requests.Key;
import uk.safeguarding.synthetic.returns.OneChild;
import uk.safeguarding.synthetic.returns.particulars.Particulars;

class CareLeaversTest {

  private static final Child CHILD = new Child(1, "SCC0000001", LocalDate.of(1999, 5, 6));
  private static final Key LEAVER = new Key(1, "care-leaver", 1);

  /** What a code of the looked-after children return means is in {@code care-leaver-codes.csv}. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          F4 | F5: Young person engaged full time in training or employment (not apprenticeship)
          P4 | P5: Young person engaged part time in training or employment (not apprenticeship)
          F5 | F4: Young person engaged full time in an apprenticeship
          P5 | P4: Young person engaged part time in an apprenticeship
          F1 | F1: Full time in higher education
          """)
  void what_a_care_leaver_does_is_told_by_its_meaning(String requested, String listed) {
    LocalDate since = LocalDate.of(2018, 1, 1);
    OneChild told =
        OneChild.of(CHILD)
            .that(
                CareLeaverRequests.support(LEAVER, CHILD, since),
                CareLeaverRequests.activity(
                    LEAVER, new Key(1, "activity", 1), CHILD, requested, since));
    var extract =
        new Extract(LocalDate.of(2018, 5, 31), told.lives().all(), List.of(), new Particulars(1));
    assertThat(new CareLeavers().rows(extract).map(row -> row.cells().getLast()))
        .containsExactly(listed);
  }
}
