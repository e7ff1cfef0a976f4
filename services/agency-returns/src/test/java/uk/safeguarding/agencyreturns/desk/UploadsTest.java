package uk.safeguarding.agencyreturns.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UploadsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          october.csv                | october.csv   | as it is
          C:\\Returns\\october.csv   | october.csv   | some browsers send the folders
          ../../etc/october.csv      | october.csv   | nobody climbs
          octo\u202egpj.csv          | octogpj.csv   | what turns the direction of writing is left out
          """)
  void a_name_is_kept_without_folders_and_tricks(String sent, String name, String why) {
    assertThat(Uploads.name(sent)).as(why).isEqualTo(name);
  }

  @Test
  void a_name_has_no_line_breaks_and_an_end() {
    assertThat(Uploads.name("a\r\nSet-Cookie: x.csv")).isEqualTo("aSet-Cookie: x.csv");
    assertThat(Uploads.name("x".repeat(300))).hasSize(200);
    assertThat(Uploads.name(null)).isEmpty();
  }
}
