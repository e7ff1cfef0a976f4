package uk.safeguarding.agencyreturns.formats.quarterlyreturn;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a column of the quarterly return holds. */
enum QuarterlyColumn {
  REF("ref"),
  QUARTER("quarter|period"),
  VALUE("value|figure"),
  NUMERATOR("numerator"),
  DENOMINATOR("denominator"),
  ESTIMATED("(is )?estimated?( y n)?"),
  COMMENTARY("commentary|comments?");

  private final Pattern headings;

  QuarterlyColumn(String headings) {
    this.headings = Pattern.compile(headings);
  }

  boolean isHeaded(String words) {
    return headings.matcher(words).matches();
  }

  /** As our template heads it. */
  String heading() {
    return name().toLowerCase(Locale.ROOT);
  }
}
