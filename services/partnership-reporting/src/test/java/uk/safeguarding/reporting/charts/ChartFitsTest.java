package uk.safeguarding.reporting.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.safeguarding.reporting.charts.model.Chart;
import uk.safeguarding.reporting.charts.model.Variant;
import uk.safeguarding.reporting.charts.svg.Band;
import uk.safeguarding.reporting.charts.svg.Label;
import uk.safeguarding.reporting.charts.svg.Picture;
import uk.safeguarding.reporting.charts.svg.Shape;
import uk.safeguarding.reporting.charts.svg.Stroke;
import uk.safeguarding.reporting.charts.svg.Symbol;

/** Every label of every variant is on the picture and clear of the others. */
class ChartFitsTest {

  private static Stream<Chart> charts() {
    return Stream.concat(SouthamptonCharts.all(), DifficultCharts.all());
  }

  private static Stream<Picture> pictures(Variant variant) {
    return charts().map(chart -> new ChartDrawing(chart, "chart").picture(variant));
  }

  @Test
  void the_charts_are_the_58_rows_and_some_that_are_worse() {
    assertThat(SouthamptonCharts.all()).hasSize(58);
    assertThat(DifficultCharts.all()).hasSizeGreaterThan(15);
  }

  @ParameterizedTest
  @EnumSource(Variant.class)
  void no_label_leaves_the_picture(Variant variant) {
    assertThat(pictures(variant))
        .allSatisfy(
            picture ->
                assertThat(picture.labels())
                    .as(picture.title())
                    .allMatch(label -> label.left() >= 0 && label.right() <= picture.width())
                    .allMatch(label -> label.top() >= 0 && label.bottom() <= picture.height()));
  }

  @ParameterizedTest
  @EnumSource(Variant.class)
  void no_two_labels_overlap(Variant variant) {
    assertThat(pictures(variant))
        .allSatisfy(picture -> assertThat(overlapping(picture)).as(picture.title()).isEmpty());
  }

  @ParameterizedTest
  @EnumSource(Variant.class)
  void lines_and_marks_stay_on_the_picture(Variant variant) {
    assertThat(pictures(variant))
        .allSatisfy(
            picture ->
                assertThat(picture.shapes().stream().flatMap(ChartFitsTest::spots))
                    .as(picture.title())
                    .allMatch(spot -> spot.x() >= 0 && spot.x() <= picture.width())
                    .allMatch(spot -> spot.y() >= 0 && spot.y() <= picture.height()));
  }

  @ParameterizedTest
  @EnumSource(value = Variant.class, names = "SPARKLINE", mode = EnumSource.Mode.EXCLUDE)
  void every_line_that_reaches_the_last_point_is_labelled_in_full(Variant variant) {
    assertThat(charts())
        .allSatisfy(
            chart -> {
              String texts = textOf(new ChartDrawing(chart, "chart").picture(variant));
              assertThat(chart.lines())
                  .as(chart.title())
                  .filteredOn(line -> line.to() == chart.points().size() - 1)
                  .allMatch(line -> texts.contains(line.label().replace(" ", "")));
            });
  }

  private static String textOf(Picture picture) {
    return picture.labels().map(Label::text).collect(Collectors.joining()).replace(" ", "");
  }

  private static List<String> overlapping(Picture picture) {
    List<Label> labels = picture.labels().toList();
    return IntStream.range(0, labels.size())
        .boxed()
        .flatMap(
            one ->
                labels.stream()
                    .skip(one + 1L)
                    .filter(labels.get(one)::overlaps)
                    .map(other -> labels.get(one).text() + " over " + other.text()))
        .toList();
  }

  private static Stream<Stroke.Spot> spots(Shape shape) {
    return switch (shape) {
      case Band band ->
          Stream.of(
              new Stroke.Spot(band.left(), band.top()),
              new Stroke.Spot(band.right(), band.bottom()));
      case Label _ -> Stream.empty();
      case Stroke stroke -> stroke.spots().stream();
      case Symbol symbol ->
          Stream.of(
              new Stroke.Spot(symbol.x() - symbol.radius(), symbol.y() - symbol.radius()),
              new Stroke.Spot(symbol.x() + symbol.radius(), symbol.y() + symbol.radius()));
    };
  }
}
