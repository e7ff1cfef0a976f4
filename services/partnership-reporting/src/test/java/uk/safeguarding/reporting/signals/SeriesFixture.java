package uk.safeguarding.reporting.signals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.reporting.figures.Fraction;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.IndicatorCatalogue;
import uk.safeguarding.reporting.indicators.IndicatorDefinition;

/** Invented series from January 2010 on, under the definition of a real indicator. */
public final class SeriesFixture {
  public static final Month START = new Month(2010, 1);
  private static final IndicatorCatalogue CATALOGUE = IndicatorCatalogue.load();

  private SeriesFixture() {}

  public static Indicator indicator(String ref) {
    return Objects.requireNonNull(CATALOGUE.find(ref), ref);
  }

  public static IndicatorDefinition definition(String ref) {
    return indicator(ref).definitions().getLast();
  }

  /** Months written one after the other with spaces between; "-" is undefined. */
  public static List<Point> points(String written) {
    var points = new ArrayList<Point>();
    Month month = START;
    for (String value : Arrays.asList(written.trim().split(" +"))) {
      points.add(point(month, value));
      month = month.next();
    }
    return points;
  }

  private static Point point(Month month, String written) {
    if (written.equals("-")) {
      return new Point(month, null, null);
    }
    var value = new BigDecimal(written);
    return new Point(month, value, Fraction.of(value));
  }

  /** The last of the months, judged with all of them; limits begin anew in the months named. */
  public static Assessment assess(String ref, String written, Month... rebased) {
    return assess(ref, points(written), rebased);
  }

  public static Assessment assess(String ref, List<Point> points, Month... rebased) {
    var baselines = new ArrayList<Baseline>();
    baselines.add(
        new Baseline(
            points.getFirst().period().months().getFirst(),
            Baseline.Why.SERIES_START,
            "The first figures known."));
    for (Month from : rebased) {
      baselines.add(Baseline.rebased(from, "A test."));
    }
    return Assessing.assess(definition(ref), baselines, points, points.getLast().period());
  }
}
