package uk.safeguarding.reporting.counted.totals;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.kernel.Month;

/**
 * Of which months anything was ever recorded, and in which years anything began or ceased to stand:
 * before them nothing is known, which is not the same as nothing.
 */
record KnownMonths(List<Month> months, List<FinancialYear> turned) {

  /** The document with a row for each, and the first moment that told of it. */
  static final String DOCUMENT = "known months";

  private static final String TURNED = "turned in ";

  static Place happenedIn(Month month) {
    return new Place(DOCUMENT, month.toString());
  }

  static Place turnedIn(FinancialYear year) {
    return new Place(DOCUMENT, TURNED + year);
  }

  static KnownMonths at(Total total, Instant knownAt) {
    return new KnownMonths(
        rows(total, knownAt).filter(Month::isWritten).map(Month::parse).sorted().toList(),
        rows(total, knownAt)
            .filter(row -> row.startsWith(TURNED))
            .map(row -> FinancialYear.parse(row.substring(TURNED.length())))
            .sorted()
            .toList());
  }

  private static Stream<String> rows(Total total, Instant knownAt) {
    return total.rows().keySet().stream().filter(row -> total.at(row, knownAt) > 0);
  }

  @Nullable Month earliest() {
    return months.isEmpty() ? null : months.getFirst();
  }

  @Nullable Month latest() {
    return months.isEmpty() ? null : months.getLast();
  }

  /** The years before one from the first in which anything began to stand. */
  List<FinancialYear> yearsBefore(FinancialYear year) {
    if (turned.isEmpty()) {
      return List.of();
    }
    return IntStream.range(turned.getFirst().startYear(), year.startYear())
        .mapToObj(FinancialYear::new)
        .toList();
  }
}
