package uk.safeguarding.reporting.series;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import uk.safeguarding.kernel.Month;

/** How far a period's figure can be relied on. */
enum PeriodState {
  /** The period is still running. */
  @JsonProperty("to-date")
  TO_DATE,
  /** The period has ended and nobody has closed it. */
  @JsonProperty("provisional")
  PROVISIONAL,
  /** The figure was changed after it first became known. */
  @JsonProperty("restated")
  RESTATED;

  /** The state of a month on a day, London time. */
  static PeriodState of(Month month, int revision, LocalDate today) {
    if (!month.lastDay().isBefore(today)) {
      return TO_DATE;
    }
    return revision > 0 ? RESTATED : PROVISIONAL;
  }
}
