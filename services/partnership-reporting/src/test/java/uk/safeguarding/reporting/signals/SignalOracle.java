package uk.safeguarding.reporting.signals;

/** The rules a second time, by looking back from the latest value, in plain doubles. */
final class SignalOracle {
  private static final double NEAR = 1e-9;

  private final double[] values;
  private final double centre;
  private final double reach;

  /** All values of one baseline; a run chart has no reach. */
  SignalOracle(double[] values, boolean runChart) {
    this.values = values;
    int first = Math.min(12, values.length);
    double sum = 0;
    double ranges = 0;
    for (int i = 0; i < first; i++) {
      sum += values[i];
      ranges += i == 0 ? 0 : Math.abs(values[i] - values[i - 1]);
    }
    double[] sorted = java.util.Arrays.copyOf(values, first);
    java.util.Arrays.sort(sorted);
    double median = (sorted[first / 2] + sorted[(first - 1) / 2]) / 2;
    centre = runChart ? median : sum / first;
    reach = runChart ? Double.POSITIVE_INFINITY : 2.66 * ranges / (first - 1);
  }

  double centre() {
    return centre;
  }

  double reach() {
    return reach;
  }

  /** 1 unusually high, -1 unusually low, 0 neither; 9 when too near a line for doubles to tell. */
  int latest() {
    int last = values.length - 1;
    double off = values[last] - centre;
    if (near(Math.abs(off) - reach) || (Math.abs(off) > NEAR && Math.abs(off) < 1e-7)) {
      return 9;
    }
    if (Math.abs(off) > reach) {
      return off > 0 ? 1 : -1;
    }
    if (sameSide(last) >= 7) {
      return off > 0 ? 1 : -1;
    }
    for (int way : new int[] {1, -1}) {
      if (last >= 2 && outer(last, way) && (outer(last - 1, way) || outer(last - 2, way))) {
        return way;
      }
    }
    return steps(last, 1) >= 6 ? 1 : steps(last, -1) >= 6 ? -1 : 0;
  }

  private int sameSide(int last) {
    if (near(values[last] - centre)) {
      return 0;
    }
    int count = 0;
    for (int i = last; i >= 0; i--) {
      double off = values[i] - centre;
      if (near(off)) {
        continue;
      }
      if (off > 0 != values[last] - centre > 0) {
        break;
      }
      count++;
    }
    return count;
  }

  private boolean outer(int place, int way) {
    return (values[place] - centre) * way > reach * 2 / 3 + NEAR;
  }

  private int steps(int last, int way) {
    if (last > 0 && near(values[last] - values[last - 1])) {
      return 0;
    }
    int steps = 0;
    for (int i = last; i > 0; i--) {
      double step = (values[i] - values[i - 1]) * way;
      if (near(step)) {
        continue;
      }
      if (step < 0) {
        break;
      }
      steps++;
    }
    return steps;
  }

  private static boolean near(double difference) {
    return Math.abs(difference) < NEAR;
  }
}
