package uk.safeguarding.reporting.series;

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
  /** The period has been closed. */
  @JsonProperty("final")
  FINAL("Final"),
  /** The figure was changed after it first became known, or after the period was closed. */
  @JsonProperty("restated")
  RESTATED("Restated");

  private final String words;

  PeriodState(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /**
   * The state of a figure.
   *
   * @param today in London
   * @param revision how often the figure had been restated
   * @param changedAt when the value in force became known; null when nothing was reported
   * @param closedAt when the period was closed; null while it is open
   */
  public static PeriodState of(
      ReportingPeriod period,
      LocalDate today,
      int revision,
      @Nullable Instant changedAt,
      @Nullable Instant closedAt) {
    if (!period.lastDay().isBefore(today)) {
      return TO_DATE;
    }
    if (closedAt != null && (changedAt == null || !changedAt.isAfter(closedAt))) {
      return FINAL;
    }
    return revision > 0 || closedAt != null ? RESTATED : PROVISIONAL;
  }
}
