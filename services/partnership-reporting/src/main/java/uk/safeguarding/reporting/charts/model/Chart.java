package uk.safeguarding.reporting.charts.model;

import java.util.List;
import java.util.Objects;

/**
 * One indicator over time, as a run chart or with process limits. Give every line a label and the
 * finding a sentence; where on the picture they stand is decided when it is drawn.
 *
 * @param title states the finding: {@code Fewer contacts became referrals from April 2018}
 * @param subtitle statistic, unit and period, in words
 * @param axisLabel what the values are: {@code Percentage of contacts}
 * @param points in order of time; the distance from one to the next is always the same
 * @param lines horizontal lines over some or all points
 * @param breaks where the points before must not be read as one series with those after
 */
public record Chart(
    String title,
    String subtitle,
    String axisLabel,
    ValueFormat format,
    List<ChartPoint> points,
    List<ReferenceLine> lines,
    List<SeriesBreak> breaks) {

  public Chart {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(subtitle, "subtitle");
    Objects.requireNonNull(axisLabel, "axisLabel");
    Objects.requireNonNull(format, "format");
    points = List.copyOf(points);
    lines = List.copyOf(lines);
    breaks = List.copyOf(breaks);
    for (ReferenceLine line : lines) {
      requirePoint(line.from(), points.size());
      requirePoint(line.to(), points.size());
    }
    for (SeriesBreak seriesBreak : breaks) {
      requirePoint(seriesBreak.at(), points.size());
    }
  }

  private static void requirePoint(int index, int points) {
    if (index >= points) {
      throw new IllegalArgumentException("There is no point " + index + " of " + points);
    }
  }
}
