package uk.safeguarding.reporting.spreadsheets;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What a reader must know of the tables; the first sheet says it.
 *
 * @param source where the figures come from
 * @param period which they are of, in words
 * @param made when the document was made
 * @param remarks further notes, a sentence or two each
 */
public record Notes(String source, String period, Instant made, List<String> remarks) {
  static final String SHEET = "Notes";

  public Notes {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(made, "made");
    remarks = List.copyOf(remarks);
  }

  static boolean hasItsName(Table table) {
    return table.sheet().equals(SHEET);
  }
}
