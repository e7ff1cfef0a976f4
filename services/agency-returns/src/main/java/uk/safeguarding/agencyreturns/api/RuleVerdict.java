package uk.safeguarding.agencyreturns.api;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.agencyreturns.desk.KeptReturn;
import uk.safeguarding.agencyreturns.formats.Finding;
import uk.safeguarding.agencyreturns.formats.FormatRule;

/**
 * What came of one rule of the format.
 *
 * @param verdict {@code failed}, {@code passed} or {@code undecided}
 * @param reason why it could not be decided, or null
 * @param locations the cells that failed it
 */
record RuleVerdict(
    String code, String verdict, @Nullable String reason, List<CellAnswer> locations) {

  private static final int MOST_ROWS_NAMED = 10;

  /** Every rule of the format, in the format's order. */
  static List<RuleVerdict> of(KeptReturn kept) {
    return kept.format().rules().stream().map(rule -> of(rule, kept)).toList();
  }

  private static RuleVerdict of(FormatRule rule, KeptReturn kept) {
    List<Finding> failures =
        kept.read().findings().stream()
            .filter(finding -> finding.severity() != Finding.Severity.NOTE)
            .filter(finding -> finding.code().equals(rule.code()))
            .toList();
    if (!failures.isEmpty()) {
      return new RuleVerdict(
          rule.code(),
          "failed",
          null,
          failures.stream().map(finding -> CellAnswer.of(finding, kept.files())).toList());
    }
    @Nullable String reason = undecided(rule, kept);
    return new RuleVerdict(rule.code(), reason == null ? "passed" : "undecided", reason, List.of());
  }

  private static @Nullable String undecided(FormatRule rule, KeptReturn kept) {
    if (kept.files().isEmpty()) {
      return "A nil return has no rows.";
    }
    if (kept.files().size() == 1 && !rule.tables().contains(kept.format().title())) {
      return String.join(", ", rule.tables()) + " was not sent.";
    }
    List<String> unasked =
        kept.read().findings().stream()
            .filter(finding -> rule.unaskedAfter().contains(finding.code()))
            .filter(finding -> rule.tables().contains(finding.table()))
            .map(finding -> finding.table() + " row " + finding.row())
            .distinct()
            .toList();
    return unasked.isEmpty()
        ? null
        : "It could not be asked where another rule failed: " + named(unasked) + ".";
  }

  private static String named(List<String> rows) {
    String first = rows.stream().limit(MOST_ROWS_NAMED).collect(Collectors.joining(", "));
    int more = rows.size() - MOST_ROWS_NAMED;
    return more > 0 ? first + " and " + more + " more" : first;
  }
}
