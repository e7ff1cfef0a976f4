package uk.safeguarding.reporting.faults.commentary;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.reporting.indicators.IndicatorCatalogue;

class RefsTest {
  private static final Refs REFS = new Refs(IndicatorCatalogue.load().indicators());

  @ParameterizedTest(name = "{0}: {1}, {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Identical to CP4 (val).             | CP4 (val)   | CP4 (val) | the longest ref that fits
          Repeats the CP4 text.               | CP4         | CP4       | and the short one where it stands alone
          See EH3a%, and then EH3.            | EH3a%,EH3   |           | each as it is written
          Same message as CP2-NI and CP2b %   | CP2-NI,CP2b % | CP2-NI  | with hyphen and with space
          LAC6 (%) and LAC6 (%) again         | LAC6 (%)    |           | each once
          CP10, XCP1, EH3x and S47            |             |           | other words
          """)
  void refs_are_found_as_they_are_written(
      String text, @Nullable String found, @Nullable String repeated, String why) {
    assertThat(String.join(",", REFS.in(text))).isEqualTo(found == null ? "" : found);
    assertThat(REFS.repeatedBy(text)).isEqualTo(repeated);
  }
}
