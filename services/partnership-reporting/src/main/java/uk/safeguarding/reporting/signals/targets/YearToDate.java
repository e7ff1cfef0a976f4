package uk.safeguarding.reporting.signals.targets;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.figures.Fraction;

/**
 * The year so far and what it can come to if nothing changes.
 *
 * @param total of the year's periods that are known
 * @param known how many they are
 * @param open how many are not: still to come, or missing
 * @param lowest the total with every open period at the lower limit; null without any limit
 * @param highest the total with every open period at the upper limit; null without any limit
 */
public record YearToDate(
    BigDecimal total, int known, int open, @Nullable Fraction lowest, @Nullable Fraction highest) {}
