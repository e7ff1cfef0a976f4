package uk.safeguarding.standalone.demo;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** The board's monthly table for a terminal of 100 columns. */
final class TerminalTable {

  private static final String ROW = "%-14s %-44s %9s %8s %8s %9s %9s %9s%n";
  private static final int TITLE = 44;

  private TerminalTable() {}

  static void print(JsonNode dashboard, PrintStream out) {
    String month = dashboard.path("month").stringValue();
    out.printf("%nMonthly indicators, %s%n%n", month);
    out.printf(
        ROW, "Ref", "Indicator", month, "on month", "on year", "12-m mean", "pooled", "12-m max");
    for (JsonNode row : dashboard.path("indicators")) {
      out.printf(
          ROW,
          row.path("ref").stringValue(),
          shortened(row.path("shortTitle").stringValue()),
          value(row, "latest", row.path("decimals").intValue()),
          change(row, "changeOnMonthPercent"),
          change(row, "changeOnYearPercent"),
          number(row, "average12"),
          number(row, "pooledAverage12"),
          number(row, "maximum12"));
    }
    out.printf("%n- is undefined: there is nothing to divide by, or nothing to compare with.%n");
  }

  private static String shortened(String title) {
    return title.length() <= TITLE ? title : title.substring(0, TITLE - 1) + "\u2026";
  }

  private static String value(JsonNode row, String field, int decimals) {
    JsonNode value = row.path(field);
    return value.isNumber()
        ? written(row, value.decimalValue().setScale(decimals, RoundingMode.HALF_UP))
        : "-";
  }

  private static String number(JsonNode row, String field) {
    JsonNode value = row.path(field);
    return value.isNumber() ? written(row, value.decimalValue()) : "-";
  }

  private static String written(JsonNode row, BigDecimal value) {
    String digits = String.format(Locale.UK, "%,." + Math.max(0, value.scale()) + "f", value);
    return row.path("kind").stringValue().equals("percentage") ? digits + "%" : digits;
  }

  private static String change(JsonNode row, String field) {
    JsonNode change = row.path(field);
    return change.isNumber() ? String.format(Locale.UK, "%+d%%", change.intValue()) : "-";
  }
}
