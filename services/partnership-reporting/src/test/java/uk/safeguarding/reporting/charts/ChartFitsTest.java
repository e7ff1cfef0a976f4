package uk.safeguarding.reporting.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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

  record Drawn(Variant variant, Chart chart) {
    Picture picture() {
      return new ChartDrawing(chart, "chart").picture(variant);
    }

    @Override
    public String toString() {
      return variant + " " + chart.title();
    }
  }

  static Stream<Drawn> drawings() {
    return Stream.concat(SouthamptonCharts.all(), DifficultCharts.all())
        .flatMap(chart -> Stream.of(Variant.values()).map(variant -> new Drawn(variant, chart)));
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void no_label_leaves_the_picture(Drawn drawn) {
    Picture picture = drawn.picture();

    assertThat(picture.labels())
        .allSatisfy(
            label -> {
              assertThat(label.left()).as(label.text()).isGreaterThanOrEqualTo(0);
              assertThat(label.top()).as(label.text()).isGreaterThanOrEqualTo(0);
              assertThat(label.right()).as(label.text()).isLessThanOrEqualTo(picture.width());
              assertThat(label.bottom()).as(label.text()).isLessThanOrEqualTo(picture.height());
            });
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void no_two_labels_overlap(Drawn drawn) {
    List<Label> labels = drawn.picture().labels().toList();

    for (int one = 0; one < labels.size(); one++) {
      for (int other = one + 1; other < labels.size(); other++) {
        assertThat(labels.get(one).overlaps(labels.get(other)))
            .as("%s over %s", labels.get(one), labels.get(other))
            .isFalse();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void lines_and_marks_stay_on_the_picture(Drawn drawn) {
    Picture picture = drawn.picture();

    assertThat(picture.shapes().stream().flatMap(ChartFitsTest::spots))
        .allSatisfy(
            spot -> {
              assertThat(spot.x()).isBetween(0.0, picture.width());
              assertThat(spot.y()).isBetween(0.0, picture.height());
            });
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void every_line_that_reaches_the_last_point_is_labelled_in_full(Drawn drawn) {
    if (drawn.variant() == Variant.SPARKLINE) {
      assertThat(drawn.picture().labels()).isEmpty();
      return;
    }
    String texts =
        String.join("", drawn.picture().labels().map(Label::text).toList()).replace(" ", "");

    assertThat(drawn.chart().lines())
        .filteredOn(line -> line.to() == drawn.chart().points().size() - 1)
        .allSatisfy(line -> assertThat(texts).contains(line.label().replace(" ", "")));
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
