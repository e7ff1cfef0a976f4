package uk.safeguarding.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RequiredFieldsTest {

  private record Body(@Nullable String kind, @Nullable String place, String reason) {}

  private record Strict(String kind, String place) {}

  @Test
  void every_field_that_may_not_be_left_out_is_named() {
    assertThat(RequiredFields.missing(new Strict(absent(), absent())))
        .containsExactly("kind", "place");
    assertThat(RequiredFields.missing(new Body(null, null, absent()))).containsExactly("reason");
  }

  @Test
  void what_may_be_left_out_is_not_missed() {
    assertThat(RequiredFields.missing(new Body(null, null, "moved"))).isEmpty();
  }

  /** What Jackson leaves where the body says nothing. */
  @SuppressWarnings("NullAway")
  private static String absent() {
    return null;
  }
}
