package uk.safeguarding.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That practice differed from a rule.
 *
 * @param rule the rule's code
 * @param about the part of the record that it is about, such as a visit's id; empty for the whole
 * @param limit the last day on which the rule was kept; null where it sets none
 */
public record Finding(String rule, String about, @Nullable LocalDate limit) {

  /** Of the whole record. */
  public static Finding of(PracticeRule rule, @Nullable LocalDate limit) {
    return new Finding(rule.name(), "", limit);
  }

  /** Of a part of the record. */
  public static Finding of(PracticeRule rule, String about, @Nullable LocalDate limit) {
    return new Finding(rule.name(), about, limit);
  }
}
