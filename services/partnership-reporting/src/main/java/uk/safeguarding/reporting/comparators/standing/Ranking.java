package uk.safeguarding.reporting.comparators.standing;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.comparators.Polarity;

/**
 * Ranks among the values given. 1 is the best where the publisher says which way is better, and the
 * lowest where it does not. Equal values share a rank and the next one is left out: 1, 2, 2, 4.
 */
final class Ranking {

  /** Fewer values than quarters have no quartiles. */
  private static final int QUARTERS = 4;

  private final List<BigDecimal> values;
  private final Polarity polarity;

  /**
   * @param values of those who published
   */
  Ranking(List<BigDecimal> values, Polarity polarity) {
    this.values = List.copyOf(values);
    this.polarity = polarity;
  }

  int size() {
    return values.size();
  }

  /** One more than the number of values before this one. */
  int rank(BigDecimal value) {
    return 1 + (int) values.stream().filter(other -> isBefore(other, value)).count();
  }

  /**
   * The quarter of the ranks that a rank falls in: four times the rank over the number ranked,
   * rounded up. Of eleven, ranks 1 and 2 are the first quartile and 9 to 11 the fourth.
   */
  @Nullable Integer quartile(int rank) {
    return size() < QUARTERS ? null : Math.ceilDiv(QUARTERS * rank, size());
  }

  private boolean isBefore(BigDecimal other, BigDecimal value) {
    int side = other.compareTo(value);
    return polarity == Polarity.HIGH ? side > 0 : side < 0;
  }
}
