package uk.safeguarding.synthetic.returns.particulars;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UpnTest {

  private static final LocalDate BIRTH = LocalDate.of(2010, 5, 6);

  /**
   * 2*8 + 3*5 + 4*2 + 5*2 + 6*0 + 7*1 + 8*2 + 9*1 + 10*4 + 11*3 + 12*4 + 13*5 = 267; 267 - 253 =
   * 14.
   */
  @Test
  void its_letter_is_the_sum_of_weighted_digits_over_23() {
    assertThat(Upn.checkLetter("852201214345")).isEqualTo('Q');
  }

  @Test
  void it_names_the_authority_the_year_of_the_fourth_birthday_and_the_child() {
    assertThat(Upn.of(12_345, BIRTH)).isEqualTo("N852001314345");
  }

  @Test
  void no_two_children_share_one_and_no_school_has_its_number() {
    assertThat(IntStream.range(0, 999_000).filter(child -> child % 997 == 0 || child > 998_000))
        .extracting(child -> Upn.of(child, BIRTH))
        .doesNotHaveDuplicates()
        .allMatch(upn -> upn.startsWith("8520", 1) && !upn.startsWith("0000", 4));
  }

  @Test
  void it_is_the_same_in_every_language() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      assertThat(Upn.of(12_345, BIRTH)).isEqualTo("N852001314345");
    } finally {
      Locale.setDefault(before);
    }
  }
}
