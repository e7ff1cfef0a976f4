package uk.safeguarding.reporting.dashboard;

import org.jspecify.annotations.Nullable;

/** The length of a dashboard's period, with what that is called in addresses and headings. */
enum BoardKind {
  MONTHLY("monthly", "month", "Month", "12-month", "13 months", "On last month"),
  QUARTERLY("quarterly", "quarter", "Quarter", "4-quarter", "5 quarters", "On last quarter"),
  YEARLY("yearly", "year", "Year", null, "3 years", "On last year");

  private final String code;
  private final String parameter;
  private final String label;
  private final @Nullable String stretch;
  private final String history;
  private final String onPrevious;

  BoardKind(
      String code,
      String parameter,
      String label,
      @Nullable String stretch,
      String history,
      String onPrevious) {
    this.code = code;
    this.parameter = parameter;
    this.label = label;
    this.stretch = stretch;
    this.history = history;
    this.onPrevious = onPrevious;
  }

  /** In addresses and file names. */
  String code() {
    return code;
  }

  /** The name of the period in addresses. */
  String parameter() {
    return parameter;
  }

  String label() {
    return label;
  }

  String history() {
    return history;
  }

  String onPrevious() {
    return onPrevious;
  }

  /** {@code 12-month average}; null where no periods are averaged. */
  @Nullable String average() {
    return stretch == null ? null : stretch + " average";
  }

  @Nullable String maximum() {
    return stretch == null ? null : stretch + " maximum";
  }

  /** Where people read it. */
  String page() {
    return "/dashboards/" + code;
  }
}
