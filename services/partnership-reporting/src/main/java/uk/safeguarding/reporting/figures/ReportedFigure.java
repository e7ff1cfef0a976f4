package uk.safeguarding.reporting.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an agency reported for one indicator and month, at the precision it reported.
 *
 * @param value null where it reported that there is no value ("-"); a cell left blank is no
 *     reported figure at all
 */
public record ReportedFigure(@Nullable BigDecimal value) {}
