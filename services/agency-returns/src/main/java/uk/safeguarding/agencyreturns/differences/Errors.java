package uk.safeguarding.agencyreturns.differences;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.agencyreturns.formats.Finding;
import uk.safeguarding.agencyreturns.formats.ReadReturn;

/** Compares what is wrong; an error that moved to another row with its row is the same error. */
final class Errors {

  private Errors() {}

  /** The errors of one version that the other does not have. */
  static List<Finding> onlyIn(ReadReturn version, ReadReturn other) {
    List<Finding> others = errors(other);
    // Those that stayed where they were first, or an error gone would be taken for one that moved.
    List<Finding> left = without(errors(version), others, true);
    return List.copyOf(without(left, others, false));
  }

  private static List<Finding> errors(ReadReturn read) {
    return new ArrayList<>(
        read.findings().stream()
            .filter(finding -> finding.severity() == Finding.Severity.ERROR)
            .toList());
  }

  private static List<Finding> without(
      List<Finding> errors, List<Finding> others, boolean inTheSameRow) {
    List<Finding> left = new ArrayList<>();
    for (Finding error : errors) {
      @Nullable Finding same =
          others.stream()
              .filter(other -> isSame(error, other))
              .filter(other -> !inTheSameRow || other.row() == error.row())
              .findFirst()
              .orElse(null);
      if (same == null) {
        left.add(error);
      } else {
        others.remove(same);
      }
    }
    return left;
  }

  private static boolean isSame(Finding error, Finding other) {
    return error.code().equals(other.code())
        && error.table().equals(other.table())
        && Objects.equals(error.column(), other.column())
        && Objects.equals(error.value(), other.value());
  }
}
