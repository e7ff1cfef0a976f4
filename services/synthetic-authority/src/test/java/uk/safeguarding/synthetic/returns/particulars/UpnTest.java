package uk.safeguarding.synthetic.returns.particulars;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class UpnTest {

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
    assertThat(Upn.of(12_345, LocalDate.of(2010, 5, 6))).isEqualTo("Q852201214345");
  }
}
