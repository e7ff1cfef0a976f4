package uk.safeguarding.reporting.figures;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ReportingPeriod;

/** How far a period's figure can be relied on. */
public enum PeriodState {
  /** The period is still running. */
  @JsonProperty("to-date")
  TO_DATE("To date"),
  /** The period has ended and nobody has closed it. */
  @JsonProperty("provisional")
  PROVISIONAL("Provisional"),
  /** The period was closed, and the figure has not changed since. */
  @JsonProperty("final")
  FINAL("Final"),
  /** The figure changed after it first became known, and nobody has closed the period since. */
  @JsonProperty("restated")
  RESTATED("Restated");

  private final String words;

  PeriodState(String words) {
    this.words = words;
  }

  /** For people. */
  public String words() {
    return words;
  }

  /**
   * The state of a figure on a day.
   *
   * @param today in local time (Europe/London)
   * @param changedAt when the value in force became known; null when it was not reported itself
   * @param revision how often the figure had been restated; 0 for the first value
   * @param closedAt when the period was last closed, or null
   */
  public static PeriodState of(
      ReportingPeriod period,
      LocalDate today,
      @Nullable Instant changedAt,
      int revision,
      @Nullable Instant closedAt) {
    if (!period.lastDay().isBefore(today)) {
      return TO_DATE;
    }
    if (closedAt == null) {
      return revision > 0 ? RESTATED : PROVISIONAL;
    }
    return changedAt != null && changedAt.isAfter(closedAt) ? RESTATED : FINAL;
  }

  /**
   * The state of a counted figure on a day. Records of a period come in after its end, and late
   * ones are what {@link #PROVISIONAL} warns of: such a figure is restated only when it changes
   * after somebody has closed the period.
   *
   * @param today in local time (Europe/London)
   * @param changedAt when the value became known; null where it cannot be counted
   * @param closedAt when the period was last closed, or null
   */
  public static PeriodState ofCounted(
      ReportingPeriod period,
      LocalDate today,
      @Nullable Instant changedAt,
      @Nullable Instant closedAt) {
    return of(period, today, changedAt, 0, closedAt);
  }
}
