package uk.safeguarding.agencyreturns.marked;

import java.util.List;
import java.util.stream.Collectors;
import uk.safeguarding.agencyreturns.formats.Finding;

/**
 * What is wrong in one file of a return, and what is to be checked; what was merely assumed is not
 * marked.
 */
record Remarks(List<Finding> findings) {

  /** The heading of the column that a marked text file ends with. */
  static final String HEADING = "What is wrong";

  /** Longer cells could not be sent back to us. */
  private static final int MOST = 10_000;

  /**
   * Those of one file; what is about the return as a whole stands in the first.
   *
   * @param place 1 for the first file
   */
  static Remarks in(int place, List<Finding> findings) {
    return new Remarks(
        findings.stream()
            .filter(finding -> finding.severity() != Finding.Severity.NOTE)
            .filter(finding -> Math.max(finding.file(), 1) == place)
            .toList());
  }

  /** All that is to be said of a row, the heading being row 0; empty where nothing is. */
  String of(int row) {
    String all =
        findings.stream()
            .filter(finding -> finding.row() == row)
            .map(Remarks::sentence)
            .collect(Collectors.joining(" "));
    return all.length() <= MOST
        ? all
        : all.substring(0, all.offsetByCodePoints(0, MOST / 2)) + "\u2026 There is more.";
  }

  /** A finding in words, with the column it is about. */
  static String sentence(Finding finding) {
    String place = finding.column() == null ? "" : finding.column() + ": ";
    return switch (finding.severity()) {
      case ERROR -> place + finding.message();
      case QUERY, NOTE -> "Check " + place + finding.message();
    };
  }
}
