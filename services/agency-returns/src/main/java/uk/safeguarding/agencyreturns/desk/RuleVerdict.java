package uk.safeguarding.agencyreturns.desk;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
    if (rule.beside() != null && kept.files().size() == 1) {
      return rule.beside() + " was not sent.";
    }
    List<Integer> unasked =
        kept.read().findings().stream()
            .filter(finding -> rule.unaskedAfter().contains(finding.code()))
            .filter(finding -> rule.beside() == null || rule.beside().equals(finding.table()))
            .map(Finding::row)
            .distinct()
            .toList();
    if (unasked.isEmpty()) {
      return null;
    }
    String rows =
        unasked.stream()
            .limit(MOST_ROWS_NAMED)
            .map(String::valueOf)
            .collect(Collectors.joining(", "));
    return "It could not be asked where another rule failed: row "
        + rows
        + (unasked.size() > MOST_ROWS_NAMED
            ? " and " + (unasked.size() - MOST_ROWS_NAMED) + " more."
            : ".");
  }
}
