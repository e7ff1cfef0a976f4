package uk.safeguarding.reporting.received;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Message {@code figures-reported} of agency-returns: one row of a return stands.
 *
 * @param period the return's own period
 * @param submittedAt when the submission desk took the return
 * @param row 1 for the first data row of the submitted file
 * @param indicator the ref as the dataset writes it
 */
public record FiguresReported(
    String agency,
    String format,
    String period,
    String submissionId,
    int version,
    Instant submittedAt,
    int row,
    String indicator,
    List<Reported> figures) {

  /**
   * One figure.
   *
   * @param period the month, quarter or year it is for
   * @param value null where the agency says that it is undefined, or that it cannot supply it
   * @param numerator null where the agency did not state the counts
   * @param denominator null where the agency did not state the counts
   * @param estimated the agency's own word for it
   * @param notSupplied whether the agency says that it cannot supply the figure
   */
  public record Reported(
      String period,
      @Nullable BigDecimal value,
      @Nullable BigDecimal numerator,
      @Nullable BigDecimal denominator,
      @JsonSetter(nulls = Nulls.AS_EMPTY) boolean estimated,
      @JsonSetter(nulls = Nulls.AS_EMPTY) boolean notSupplied) {

    public Reported {
      Objects.requireNonNull(period, "period");
    }

    /** A figure of the monthly dataset: a value and no more. */
    public Reported(String period, @Nullable BigDecimal value) {
      this(period, value, null, null, false, false);
    }
  }

  public FiguresReported {
    Objects.requireNonNull(agency, "agency");
    Objects.requireNonNull(submissionId, "submissionId");
    Objects.requireNonNull(submittedAt, "submittedAt");
    Objects.requireNonNull(indicator, "indicator");
    figures = List.copyOf(figures);
  }
}
