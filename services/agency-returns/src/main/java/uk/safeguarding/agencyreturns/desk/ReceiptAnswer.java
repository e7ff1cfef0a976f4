package uk.safeguarding.agencyreturns.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.agencyreturns.formats.Finding;
import uk.safeguarding.agencyreturns.formats.ReadReturn;
import uk.safeguarding.agencyreturns.receipts.Receipt;

/**
 * A receipt as the API writes it.
 *
 * @param rules the rules that failed, each with the cells; absent right after a submission
 */
record ReceiptAnswer(
    String id,
    String agency,
    String format,
    String period,
    int version,
    String status,
    int rows,
    int accepted,
    int errors,
    int queries,
    @Nullable Integer restores,
    Instant submittedAt,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<RuleAnswer> rules) {

  /** A rule's verdict. */
  record RuleAnswer(
      String code, String verdict, @Nullable String reason, List<Location> locations) {}

  /** A cell. */
  record Location(int row, @Nullable String column, @Nullable String value, String message) {}

  static ReceiptAnswer of(Receipt receipt) {
    return answer(receipt, null);
  }

  static ReceiptAnswer of(Receipt receipt, ReadReturn read) {
    Map<String, List<Location>> byRule = new LinkedHashMap<>();
    for (Finding finding : read.findings()) {
      byRule
          .computeIfAbsent(finding.code(), _ -> new ArrayList<>())
          .add(new Location(finding.row(), finding.column(), finding.value(), finding.message()));
    }
    return answer(
        receipt,
        byRule.entrySet().stream()
            .map(rule -> new RuleAnswer(rule.getKey(), "failed", null, rule.getValue()))
            .toList());
  }

  private static ReceiptAnswer answer(Receipt receipt, @Nullable List<RuleAnswer> rules) {
    return new ReceiptAnswer(
        receipt.id(),
        receipt.agency(),
        receipt.format(),
        receipt.period(),
        receipt.version(),
        receipt.status(),
        receipt.rows(),
        receipt.accepted(),
        receipt.errors(),
        receipt.queries(),
        receipt.restores(),
        receipt.submittedAt(),
        rules);
  }
}
