package uk.safeguarding.reporting.figures.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.safeguarding.reporting.figures.SouthamptonDataset;
import uk.safeguarding.reporting.indicators.Kind;

/** All 58 rows against a second calculation. */
class SouthamptonOracleTest {
  private static final SouthamptonDataset DATASET = SouthamptonDataset.read();
  private static final SouthamptonOracle ORACLE = new SouthamptonOracle(DATASET);

  static List<DashboardRow> rows() {
    return SouthamptonDashboard.of(DATASET).indicators();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void a_row_is_what_a_second_calculation_gives(DashboardRow row) {
    String ref = row.heading().ref();
    int decimals = row.heading().kind() == Kind.PERCENTAGE ? 1 : 0;
    TwelveMonths twelve = row.twelveMonths();
    same(row.trend().changeOnMonthPercent(), ORACLE.changeOnMonth(ref));
    same(row.trend().changeOnYearPercent(), ORACLE.changeOnYear(ref));
    same(twelve.average12Exact(), ORACLE.average(ref));
    same(twelve.average12(), SouthamptonOracle.round(ORACLE.average(ref), decimals));
    same(twelve.maximum12Exact(), ORACLE.maximum(ref));
    same(twelve.maximum12(), SouthamptonOracle.round(ORACLE.maximum(ref), decimals));
    same(twelve.pooledAverage12Exact(), ORACLE.pooled(ref));
    same(twelve.pooledAverage12(), SouthamptonOracle.round(ORACLE.pooled(ref), decimals));
  }

  private static void same(@Nullable BigDecimal ours, double theirs) {
    if (Double.isNaN(theirs)) {
      assertThat(ours).isNull();
    } else {
      assertThat(Objects.requireNonNull(ours).doubleValue()).isCloseTo(theirs, within(1e-9));
    }
  }
}
