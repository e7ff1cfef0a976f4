package uk.safeguarding.platform.vault;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is known of a child's birth. Personal data: shown by no {@code toString}. */
public sealed interface Birth {

  /** Born on a day. */
  record Born(LocalDate dateOfBirth) implements Birth {

    @Override
    public String toString() {
      return "Born[not shown]";
    }
  }

  /**
   * Not born yet.
   *
   * @param expectedOn the expected day of birth; null when nobody has said one
   */
  record Unborn(@Nullable LocalDate expectedOn) implements Birth {

    @Override
    public String toString() {
      return "Unborn[not shown]";
    }
  }
}
