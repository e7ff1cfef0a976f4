package uk.safeguarding.reporting.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import uk.safeguarding.reporting.charts.labels.BreakLabels;
import uk.safeguarding.reporting.charts.labels.EndLabels;
import uk.safeguarding.reporting.charts.labels.MarkKey;
import uk.safeguarding.reporting.charts.labels.PointLabels;
import uk.safeguarding.reporting.charts.model.Chart;
import uk.safeguarding.reporting.charts.model.ChartPoint;
import uk.safeguarding.reporting.charts.model.ReferenceLine;
import uk.safeguarding.reporting.charts.plot.Columns;
import uk.safeguarding.reporting.charts.plot.Plot;
import uk.safeguarding.reporting.charts.plot.ReferenceLines;
import uk.safeguarding.reporting.charts.plot.Series;
import uk.safeguarding.reporting.charts.plot.ValueAxis;
import uk.safeguarding.reporting.charts.plot.ValueGrid;
import uk.safeguarding.reporting.charts.svg.Ink;
import uk.safeguarding.reporting.charts.svg.Label;
import uk.safeguarding.reporting.charts.svg.Label.Anchor;
import uk.safeguarding.reporting.charts.svg.Picture;
import uk.safeguarding.reporting.charts.svg.Shape;
import uk.safeguarding.reporting.charts.svg.Typeface;

/**
 * Gives every part of a chart its place. Texts come first: the plot takes what they leave in width,
 * and the picture grows in height until they all fit.
 */
record ChartLayout(Chart chart, Format format) {
  private static final double LINE = 2.5;
  private static final double RADIUS = 5;
  private static final double SMALL_RADIUS = 4;

  /** Other typefaces are a little wider than ours. */
  private static final double SLACK = 1.03;

  private static final double PIXELS_A_STEP = 38;

  /** Between what stands above the plot and its highest tick's text. */
  private static final double ABOVE_PLOT = 14;

  /** Below which distance of two points their marks are smaller, and then left out. */
  private static final double NARROW = 12;

  private static final double CROWDED = 8;

  Picture picture() {
    EndLabels ends = EndLabels.of(chart, format.labelWidth());
    double plotHeight = Math.max(format.plotHeight(), ends.height());
    ValueAxis axis = ValueAxis.of(values(), chart.format(), (int) (plotHeight / PIXELS_A_STEP));
    Columns columns = columns(axis, ends);
    BreakLabels breaks = BreakLabels.of(chart, columns, format.width());

    List<Label> caption = caption();
    double captionEnd = caption.size() * Typeface.LINE;
    double breaksEnd = captionEnd + (breaks.height() > 0 ? 6 + breaks.height() : 0);
    double top = breaksEnd + ABOVE_PLOT;
    var plot = new Plot(columns, axis, top, top + plotHeight);

    var shapes = new ArrayList<Shape>(caption);
    shapes.addAll(ValueGrid.shapes(plot));
    shapes.addAll(breaks.shapes(plot, breaksEnd));
    shapes.addAll(ReferenceLines.shapes(chart, plot));
    double spacing = columns.spacing();
    var series = new Series(chart, plot, spacing < CROWDED && chart.points().size() > 1);
    shapes.addAll(series.lines(LINE));
    shapes.addAll(series.symbols(spacing < NARROW ? SMALL_RADIUS : RADIUS));
    shapes.addAll(ends.shapes(plot));
    if (chart.points().stream().allMatch(point -> point.value() == null)) {
      shapes.add(
          new Label(columns.middle(), top + plotHeight / 4, "No values", Anchor.MIDDLE, Ink.TEXT));
    }
    double bottom = addBelow(series, shapes);
    return new Picture(
        format.name(),
        format.medium(),
        format.width(),
        Math.ceil(bottom),
        chart.title(),
        ChartInWords.of(chart),
        shapes);
  }

  private List<BigDecimal> values() {
    return Stream.concat(
            chart.points().stream().map(ChartPoint::value).filter(Objects::nonNull),
            chart.lines().stream().map(ReferenceLine::value))
        .toList();
  }

  private Columns columns(ValueAxis axis, EndLabels ends) {
    double beside = ends.width() > 0 ? EndLabels.GAP + ends.width() * SLACK : Columns.INSET;
    return new Columns(
        ValueGrid.width(axis), format.width() - beside, Math.max(1, chart.points().size()));
  }

  private List<Label> caption() {
    var lines = new ArrayList<Label>();
    for (String line : Typeface.wrap(chart.axisLabel(), format.width())) {
      double baseline = Typeface.ASCENT + lines.size() * Typeface.LINE;
      lines.add(new Label(0, baseline, line, Anchor.START, Ink.TEXT));
    }
    return lines;
  }

  private double addBelow(Series series, List<Shape> shapes) {
    Plot plot = series.plot();
    PointLabels points = PointLabels.of(chart.points(), plot.columns(), format.width());
    double y = plot.bottom() + PointLabels.HEIGHT_OF_GAP;
    shapes.addAll(points.below(y));
    y += points.height();
    MarkKey key = MarkKey.of(series.marks(), format.width(), y + 10);
    shapes.addAll(key.shapes());
    return key.height() > 0 ? y + 10 + key.height() : y + 2;
  }
}
