package uk.safeguarding.agencyreturns.due;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.London;

/** How a return stands against its due date, which ends at midnight in London. */
public enum DueState {
  /** Not in yet, and there is time. */
  DUE("due"),
  /** In by its due date. */
  IN("in"),
  /** In, after its due date. */
  IN_LATE("in-late"),
  /** Not in, and the date has passed. */
  LATE("late");

  private final String code;

  DueState(String code) {
    this.code = code;
  }

  /** As the API writes it. */
  @JsonValue
  public String code() {
    return code;
  }

  /**
   * The state now.
   *
   * @param dueOn the last day on which it is in time
   * @param firstAcceptedAt when the first version came in of which anything stands, or null
   */
  static DueState of(LocalDate dueOn, @Nullable Instant firstAcceptedAt, Instant now) {
    Instant over = dueOn.plusDays(1).atStartOfDay(London.TIME).toInstant();
    if (firstAcceptedAt == null) {
      return now.isBefore(over) ? DUE : LATE;
    }
    return firstAcceptedAt.isBefore(over) ? IN : IN_LATE;
  }
}
