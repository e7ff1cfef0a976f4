package uk.safeguarding.reporting.comparators.standing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One area in one year.
 *
 * @param value as published; null where it is missing or suppressed
 * @param difference from the partnership's own published value, in the measure's unit; null where
 *     one of the two is missing
 * @param rank null for what is not ranked: region, nation and whoever published nothing
 * @param quartile 1 to 4, null where there is no rank or fewer than four are ranked
 */
public record Standing(
    String area,
    Place place,
    @Nullable BigDecimal value,
    @Nullable BigDecimal difference,
    @Nullable Integer rank,
    @Nullable Integer quartile) {}
