package uk.safeguarding.agencyreturns.submission;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a row. What most figures do not have is left out where it is stored and published.
 *
 * @param period the month, quarter or year it is for, for example {@code 2018-10}
 * @param value as written, in the indicator's own unit (per cent for a percentage); null where the
 *     agency says that the figure is undefined, or that it is not supplied
 * @param numerator the count on top, or null where the agency does not tell it
 * @param denominator the count below, or null where the agency does not tell it
 * @param estimated whether the agency says that it is an estimate
 * @param notSupplied whether the agency says that it has no figure; silence is no such statement
 */
public record ReportedFigure(
    String period,
    @Nullable BigDecimal value,
    @JsonInclude(Include.NON_NULL) @Nullable BigDecimal numerator,
    @JsonInclude(Include.NON_NULL) @Nullable BigDecimal denominator,
    @JsonInclude(Include.NON_DEFAULT) @JsonSetter(nulls = Nulls.AS_EMPTY) boolean estimated,
    @JsonInclude(Include.NON_DEFAULT) @JsonSetter(nulls = Nulls.AS_EMPTY) boolean notSupplied) {

  /** A figure of which nothing more is said. */
  public ReportedFigure(String period, @Nullable BigDecimal value) {
    this(period, value, null, null, false, false);
  }
}
