package uk.safeguarding.lookedafterchildren.careleaver.codes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.FinancialYear;

/**
 * The years in which each code is in force ({@code codes/care-leaver-codes.csv}). The DfE's lists
 * that are at hand begin with 2022-23: a code without a first year was in force then already, and a
 * last year of 2021-22 says that it was so no more.
 */
final class CodeDates {

  private static final String FILE = "/codes/care-leaver-codes.csv";

  private static final Map<String, CodeDates> CODES = read();

  private final @Nullable FinancialYear first;
  private final @Nullable FinancialYear last;

  private CodeDates(@Nullable FinancialYear first, @Nullable FinancialYear last) {
    this.first = first;
    this.last = last;
  }

  static boolean areInForce(String codeSet, String code, LocalDate day) {
    return Objects.requireNonNull(CODES.get(codeSet + "/" + code), code).include(day);
  }

  /** Reads {@code 2022-23}; empty means no bound. */
  static CodeDates of(String first, String last) {
    return new CodeDates(year(first), year(last));
  }

  boolean include(LocalDate day) {
    return (first == null || !day.isBefore(first.firstDay()))
        && (last == null || !day.isAfter(last.lastDay()));
  }

  private static @Nullable FinancialYear year(String written) {
    return written.isEmpty() ? null : FinancialYear.parse(written);
  }

  /** The meaning may hold commas, so the years are counted from the end. */
  private static Map<String, CodeDates> read() {
    try (var file = Objects.requireNonNull(CodeDates.class.getResourceAsStream(FILE), FILE);
        var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .skip(1)
          .map(line -> line.split(",", -1))
          .collect(
              Collectors.toMap(
                  cells -> cells[0] + "/" + cells[1],
                  cells -> of(cells[cells.length - 2], cells[cells.length - 1])));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
