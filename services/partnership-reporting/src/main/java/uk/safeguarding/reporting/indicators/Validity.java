package uk.safeguarding.reporting.indicators;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.ser.std.ToStringSerializer;
import uk.safeguarding.kernel.Month;

/**
 * The months a definition holds for, both ends included.
 *
 * @param from null when it held before the first figure we know
 * @param to null when it still holds
 * @param reason why it replaced the one before; null for the first
 * @param seriesBreak false when left out; true where values before and after must not be read as
 *     one series
 * @param asStated how the source dates the change when it is less exact than {@code from}
 */
public record Validity(
    @JsonSerialize(using = ToStringSerializer.class) @JsonDeserialize(using = MonthFromText.class)
        @Nullable Month from,
    @JsonSerialize(using = ToStringSerializer.class) @JsonDeserialize(using = MonthFromText.class)
        @Nullable Month to,
    @Nullable String reason,
    @JsonSetter(nulls = Nulls.AS_EMPTY) boolean seriesBreak,
    @Nullable String asStated) {

  public Validity {
    if (from != null && to != null && from.compareTo(to) > 0) {
      throw new IllegalArgumentException("valid from " + from + " to " + to + " is backwards");
    }
  }

  public boolean holdsIn(Month month) {
    return (from == null || from.compareTo(month) <= 0) && (to == null || month.compareTo(to) <= 0);
  }

  /** True when this starts in the month right after the other ends: neither gap nor overlap. */
  boolean follows(Validity earlier) {
    return from != null && earlier.to != null && earlier.to.next().equals(from);
  }
}
