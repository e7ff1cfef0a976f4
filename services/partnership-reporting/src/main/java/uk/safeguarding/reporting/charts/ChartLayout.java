package uk.safeguarding.reporting.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import uk.safeguarding.reporting.charts.model.Chart;
import uk.safeguarding.reporting.charts.model.ChartPoint;
import uk.safeguarding.reporting.charts.model.Mark;
import uk.safeguarding.reporting.charts.model.ReferenceLine;
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
  static final double RADIUS = 5;
  private static final double PIXELS_A_STEP = 38;

  /** Between what stands above the plot and its highest tick's text. */
  private static final double ABOVE_PLOT = 14;

  private static final double CROWDED = 11;

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
    shapes.addAll(seriesShapes(plot));
    shapes.addAll(ends.shapes(plot));
    double bottom = addBelow(plot, shapes);
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
    double beside = ends.width() > 0 ? EndLabels.GAP + ends.width() + 2 : Columns.INSET;
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

  private List<Shape> seriesShapes(Plot plot) {
    var series = new Series(chart, plot);
    boolean crowded = plot.columns().spacing() < CROWDED && chart.points().size() > 1;
    var shapes = new ArrayList<>(series.lines(2.5));
    shapes.addAll(series.marks(RADIUS, point -> !crowded || stands(point)));
    return shapes;
  }

  /** Whether a point is marked even among many: by what is said of it, or as the last. */
  private boolean stands(int point) {
    return point == chart.points().size() - 1
        || chart.points().get(point).mark() != Mark.EXPECTED
        || alone(point);
  }

  private boolean alone(int point) {
    return (point == 0 || chart.points().get(point - 1).value() == null)
        && chart.points().get(point + 1).value() == null;
  }

  private double addBelow(Plot plot, List<Shape> shapes) {
    PointLabels points = PointLabels.of(chart.points(), plot.columns(), format.width());
    double y = plot.bottom() + PointLabels.HEIGHT_OF_GAP;
    shapes.addAll(points.below(y));
    y += points.height();
    MarkKey key = MarkKey.of(chart, 0, format.width(), y + 10);
    shapes.addAll(key.shapes());
    return key.height() > 0 ? y + 10 + key.height() : y + 2;
  }
}
