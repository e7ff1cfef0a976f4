package uk.safeguarding.reporting.faults;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ReportingPeriod;

/**
 * One thing that is wrong with an indicator's figures, or that its readers must know.
 *
 * @param check the check's code, such as {@code stock-does-not-follow}
 * @param period null where it holds for every period
 * @param label in a few words, for a tag
 * @param sentence for a member of the board: what is wrong, with its numbers
 */
public record Fault(
    String check, String ref, @Nullable ReportingPeriod period, String label, String sentence) {

  public Fault {
    Objects.requireNonNull(check, "check");
    Objects.requireNonNull(ref, "ref");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(sentence, "sentence");
  }
}
