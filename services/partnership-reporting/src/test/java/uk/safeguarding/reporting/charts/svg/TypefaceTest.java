package uk.safeguarding.reporting.charts.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypefaceTest {

  /** As Chromium measures them in Liberation Sans, which is made to Arial's measures. */
  @ParameterizedTest
  @CsvSource({
    "Upper limit 23.6%, 126.28",
    "Statistical neighbours 340, 183.23",
    "'Oct 17', 47.14",
    "caf\u00e9, 30.25"
  })
  void text_is_as_wide_as_in_a_browser(String text, double pixels) {
    assertThat(Typeface.width(text)).isCloseTo(pixels, within(0.1));
  }

  @Test
  void text_is_wrapped_between_words() {
    assertThat(Typeface.wrap("Upper limit 23.6", 84)).containsExactly("Upper limit", "23.6");
  }

  @Test
  void a_word_that_is_too_wide_is_cut_and_never_inside_a_letter() {
    assertThat(Typeface.wrap("\ud83d\ude00\ud83d\ude00\ud83d\ude00", 20))
        .containsExactly("\ud83d\ude00", "\ud83d\ude00", "\ud83d\ude00");
  }

  @Test
  void no_text_is_one_empty_line() {
    assertThat(Typeface.wrap(" ", 20)).containsExactly("");
  }
}
