package uk.safeguarding.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.safeguarding.reporting.charts.ChartDrawing;
import uk.safeguarding.reporting.charts.model.Chart;
import uk.safeguarding.reporting.charts.model.ChartPoint;
import uk.safeguarding.reporting.charts.model.LineRole;
import uk.safeguarding.reporting.charts.model.Mark;
import uk.safeguarding.reporting.charts.model.ReferenceLine;
import uk.safeguarding.reporting.charts.model.SeriesBreak;
import uk.safeguarding.reporting.charts.model.ValueFormat;
import uk.safeguarding.reporting.charts.model.Variant;

/** The browser measures what the server has calculated: letters are as wide as we think. */
@NeedsBrowser
class ChartsInBrowserIT {
  private static final int CHARTS = 40;

  @Test
  void labels_are_on_the_picture_and_apart_where_the_browser_draws_them(@TempDir Path directory)
      throws IOException {
    var page = new StringBuilder("<!doctype html><meta charset=\"utf-8\"><title>Charts</title>");
    var random = new Random(58);
    for (int i = 0; i < CHARTS; i++) {
      var drawing = new ChartDrawing(chart(random), "chart-" + i);
      for (Variant variant : Variant.values()) {
        page.append(drawing.svg(variant));
      }
    }
    Path file = Files.writeString(directory.resolve("charts.html"), page);

    try (Browser browser = Browser.start(directory.resolve("profile"))) {
      browser.open(file.toUri().toString());

      assertThat(browser.faults("charts.js")).isEmpty();
      assertThat(browser.errors()).isEmpty();
    }
  }

  /** A year of values with limits, targets and comparators anywhere among them. */
  private static Chart chart(Random random) {
    int size = random.nextInt(1, 2000);
    boolean percent = size < 100;
    ValueFormat format = percent ? ValueFormat.percentage(1) : ValueFormat.count();
    List<ChartPoint> points =
        IntStream.rangeClosed(1, 13)
            .mapToObj(
                month ->
                    new ChartPoint(
                        "Sep " + month, value(random, size), Mark.values()[random.nextInt(5)]))
            .toList();
    List<ReferenceLine> lines =
        IntStream.rangeClosed(0, random.nextInt(8))
            .mapToObj(i -> line(LineRole.values()[i % 4], value(random, size), format))
            .toList();
    return new Chart(
        "Title",
        "Subtitle.",
        "Percentage of initial child protection conferences within 15 working days",
        format,
        points,
        lines,
        List.of(
            new SeriesBreak(
                random.nextInt(13), "Definition changed", SeriesBreak.Kind.DEFINITION_CHANGED)));
  }

  private static ReferenceLine line(LineRole role, BigDecimal value, ValueFormat format) {
    String label =
        switch (role) {
          case CENTRE -> "Average ";
          case LIMIT -> "Trial upper limit ";
          case TARGET -> "Target 2018-19 ";
          case BENCHMARK -> "Statistical neighbours ";
        };
    return new ReferenceLine(role, label + format.text(value), value, 0, 12);
  }

  private static BigDecimal value(Random random, int size) {
    return BigDecimal.valueOf(random.nextInt(size * 10), 1);
  }
}
