package uk.safeguarding.reporting.signals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.figures.Fraction;

/**
 * The values of one baseline, judged by limits of their own.
 *
 * @param limits null where there are too few values, and for a plain list
 * @param points those that have a value, earliest first
 */
public record Phase(Baseline baseline, @Nullable Limits limits, List<AssessedPoint> points) {
  public Phase {
    points = List.copyOf(points);
  }

  static Phase of(Baseline baseline, Chart drawn, List<Point> points) {
    List<Fraction> values = points.stream().map(Point::known).toList();
    Limits limits = limits(drawn, first(values));
    List<Found> found = limits == null ? List.of() : Rules.find(values, limits);
    var foundAt = new ArrayList<List<Found>>();
    points.forEach(_ -> foundAt.add(new ArrayList<>()));
    found.forEach(each -> each.members().forEach(place -> foundAt.get(place).add(each)));
    return new Phase(
        baseline,
        limits,
        IntStream.range(0, points.size())
            .mapToObj(i -> new AssessedPoint(points.get(i), foundAt.get(i)))
            .toList());
  }

  /** The mean of the values that limits are set on, or would be; null when there is none. */
  public @Nullable Fraction mean() {
    return points.isEmpty()
        ? null
        : Limits.mean(first(points).stream().map(each -> each.point().known()).toList());
  }

  /** The values that limits are set on. */
  static <T> List<T> first(List<T> values) {
    return values.subList(0, Math.min(values.size(), Limits.FROZEN_AFTER));
  }

  private static @Nullable Limits limits(Chart drawn, List<Fraction> values) {
    if (values.size() < Limits.FEWEST) {
      return null;
    }
    return switch (drawn) {
      case XMR -> Limits.xmr(values);
      case RUN_CHART -> Limits.median(values);
      case PLAIN_LIST, NONE -> null;
    };
  }
}
