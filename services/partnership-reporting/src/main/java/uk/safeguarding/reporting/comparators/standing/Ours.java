package uk.safeguarding.reporting.comparators.standing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.figures.Figure;

/**
 * Our own figure for the year that a published one is of.
 *
 * @param running true while the year has not ended: its figure is so far and compares with nothing
 * @param difference ours less what our authority published, in the indicator's unit, of the values
 *     as they are displayed; null where one is missing or the year still runs
 */
public record Ours(Figure figure, boolean running, @Nullable BigDecimal difference) {

  static Ours of(Figure figure, boolean running, @Nullable BigDecimal published) {
    @Nullable BigDecimal value = figure.value();
    return new Ours(
        figure,
        running,
        running || value == null || published == null ? null : value.subtract(published));
  }
}
