package uk.safeguarding.reporting.signals;

import java.util.ArrayList;
import java.util.List;
import uk.safeguarding.reporting.figures.Fraction;

/**
 * Finds what is unlikely to be chance. A value on the centre neither counts in a run nor ends it,
 * and a value equal to the one before neither counts in a trend nor ends it (Perla, Provost and
 * Murray, The run chart, BMJ Quality and Safety 2011; 20:46-51). The rules are those of NHS
 * England's Making Data Count: seven points make a trend, so six rises.
 */
final class Rules {
  private static final int LONG = 7;
  private static final Fraction TWO_THIRDS = Fraction.of(2).dividedBy(Fraction.of(3));

  private final List<Fraction> values;
  private final Limits limits;
  private final List<Found> found = new ArrayList<>();

  private Rules(List<Fraction> values, Limits limits) {
    this.values = values;
    this.limits = limits;
  }

  static List<Found> find(List<Fraction> values, Limits limits) {
    var rules = new Rules(values, limits);
    if (limits.lower() != null && limits.upper() != null) {
      rules.outside(limits.lower(), limits.upper());
      rules.twoOfThree(limits.lower(), limits.upper());
    }
    rules.runs();
    rules.trends();
    return rules.found;
  }

  private void outside(Fraction lower, Fraction upper) {
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i).compareTo(upper) > 0) {
        found.add(new Found(Rule.OUTSIDE, true, List.of(i)));
      } else if (values.get(i).compareTo(lower) < 0) {
        found.add(new Found(Rule.OUTSIDE, false, List.of(i)));
      }
    }
  }

  private void twoOfThree(Fraction lower, Fraction upper) {
    Fraction high = limits.centre().plus(upper.minus(limits.centre()).times(TWO_THIRDS));
    Fraction low = limits.centre().plus(lower.minus(limits.centre()).times(TWO_THIRDS));
    for (int last = 2; last < values.size(); last++) {
      var above = new ArrayList<Integer>();
      var below = new ArrayList<Integer>();
      for (int i = last - 2; i <= last; i++) {
        if (values.get(i).compareTo(high) > 0) {
          above.add(i);
        } else if (values.get(i).compareTo(low) < 0) {
          below.add(i);
        }
      }
      addWhen(above.size() >= 2, Rule.TWO_OF_THREE, true, above);
      addWhen(below.size() >= 2, Rule.TWO_OF_THREE, false, below);
    }
  }

  private void runs() {
    var run = new ArrayList<Integer>();
    int side = 0;
    for (int i = 0; i < values.size(); i++) {
      int here = Integer.signum(values.get(i).compareTo(limits.centre()));
      if (here == 0) {
        continue;
      }
      if (here != side) {
        addWhen(run.size() >= LONG, Rule.RUN, side > 0, run);
        run.clear();
        side = here;
      }
      run.add(i);
    }
    addWhen(run.size() >= LONG, Rule.RUN, side > 0, run);
  }

  private void trends() {
    var trend = new ArrayList<>(List.of(0));
    int way = 0;
    for (int i = 1; i < values.size(); i++) {
      int here = Integer.signum(values.get(i).compareTo(values.get(trend.getLast())));
      if (here == 0) {
        continue;
      }
      if (here != way) {
        addWhen(trend.size() >= LONG, Rule.TREND, way > 0, trend);
        int turn = trend.getLast();
        trend.clear();
        trend.add(turn);
        way = here;
      }
      trend.add(i);
    }
    addWhen(trend.size() >= LONG, Rule.TREND, way > 0, trend);
  }

  private void addWhen(boolean holds, Rule rule, boolean high, List<Integer> members) {
    if (holds) {
      found.add(new Found(rule, high, members));
    }
  }
}
