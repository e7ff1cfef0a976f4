package uk.safeguarding.agencyreturns.submission;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a row.
 *
 * @param period the month, quarter or year it is for, for example {@code 2018-10}
 * @param value as written, in the indicator's own unit (per cent for a percentage); null where the
 *     agency says that the figure is undefined
 */
public record ReportedFigure(String period, @Nullable BigDecimal value) {}
