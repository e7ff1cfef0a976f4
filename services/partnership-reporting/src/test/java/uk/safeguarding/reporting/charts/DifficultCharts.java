package uk.safeguarding.reporting.charts;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.charts.model.Chart;
import uk.safeguarding.reporting.charts.model.ChartPoint;
import uk.safeguarding.reporting.charts.model.LineRole;
import uk.safeguarding.reporting.charts.model.Mark;
import uk.safeguarding.reporting.charts.model.ReferenceLine;
import uk.safeguarding.reporting.charts.model.SeriesBreak;
import uk.safeguarding.reporting.charts.model.ValueFormat;

/** Series that charts are seldom tried with; each is named in its title. */
final class DifficultCharts {
  private DifficultCharts() {}

  static Stream<Chart> all() {
    return Stream.of(
        chart("No points at all", ValueFormat.count()),
        chart("Nothing but gaps", ValueFormat.count(), null, null, null),
        chart("One point", ValueFormat.count(), "7"),
        chart("Two points", ValueFormat.count(), "7", "9"),
        chart("Only zeros", ValueFormat.count(), "0", "0", "0"),
        chart("Zero per cent throughout", ValueFormat.percentage(1), "0", "0", "0"),
        chart("A hundred per cent throughout", ValueFormat.percentage(1), "100", "100", "100"),
        chart("The same large number", ValueFormat.count(), "1234567", "1234567", "1234567"),
        chart("From nothing to everything", ValueFormat.percentage(1), "0", "100", "0", "100"),
        chart("Very large", ValueFormat.count(), "9876543210", "12345678901", "11111111111"),
        chart("Large and small", ValueFormat.count(), "1", "99999999"),
        chart("Two decimals", ValueFormat.number(2), "0.01", "0.03", "0.02"),
        chart("Below zero", ValueFormat.number(1), "-5.5", "3.2", "-1.1"),
        chart("A gap", ValueFormat.count(), "5", null, "8", "9", null, "3", null),
        manyLines(),
        manyBreaks(),
        longWords(),
        markup(),
        sixtyMonths());
  }

  static Chart chart(String title, ValueFormat format, @Nullable String... values) {
    List<ChartPoint> points =
        IntStream.range(0, values.length)
            .mapToObj(i -> point("Oct " + (10 + i), values[i], Mark.EXPECTED))
            .toList();
    return new Chart(title, "Subtitle.", "Children", format, points, List.of(), List.of());
  }

  private static ChartPoint point(String label, @Nullable String value, Mark mark) {
    return new ChartPoint(label, value == null ? null : new BigDecimal(value), mark);
  }

  /** Ten lines whose values are nearly one. */
  static Chart manyLines() {
    Chart plain = chart("Ten lines together", ValueFormat.count(), "340", "341", "339");
    List<ReferenceLine> lines =
        IntStream.range(0, 10)
            .mapToObj(
                i ->
                    new ReferenceLine(
                        LineRole.values()[i % 4],
                        "Statistical neighbours " + (340 + i % 3),
                        BigDecimal.valueOf(340 + i % 3),
                        0,
                        2))
            .toList();
    return with(plain, lines, List.of());
  }

  /** Limits that are re-based, and a definition that changes in three months running. */
  static Chart manyBreaks() {
    Chart plain =
        chart("Breaks", ValueFormat.percentage(1), "20", "21", "19", "22", "12", "13", "14", "11");
    List<ReferenceLine> lines =
        List.of(
            new ReferenceLine(LineRole.CENTRE, "Average 20.5%", new BigDecimal("20.5"), 0, 3),
            new ReferenceLine(LineRole.LIMIT, "Upper limit 25%", new BigDecimal("25"), 0, 3),
            new ReferenceLine(LineRole.CENTRE, "Average 12.5%", new BigDecimal("12.5"), 4, 7),
            new ReferenceLine(LineRole.LIMIT, "Trial limit 16%", new BigDecimal("16"), 4, 7));
    List<SeriesBreak> breaks =
        List.of(
            new SeriesBreak(4, "Limits re-based", SeriesBreak.Kind.LIMITS_REBASED),
            new SeriesBreak(5, "Definition changed", SeriesBreak.Kind.DEFINITION_CHANGED),
            new SeriesBreak(6, "Definition changed", SeriesBreak.Kind.DEFINITION_CHANGED),
            new SeriesBreak(7, "Counted by date of receipt", SeriesBreak.Kind.DEFINITION_CHANGED));
    return with(plain, lines, breaks);
  }

  static Chart longWords() {
    String word = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch";
    List<ChartPoint> points =
        Stream.of("1", "2", "3").map(value -> point(word + value, value, Mark.CONCERN)).toList();
    return new Chart(
        "Long words",
        word,
        word + " " + word,
        ValueFormat.count(),
        points,
        List.of(new ReferenceLine(LineRole.TARGET, word, BigDecimal.TWO, 0, 2)),
        List.of(new SeriesBreak(2, word, SeriesBreak.Kind.DEFINITION_CHANGED)));
  }

  static Chart markup() {
    String hostile =
        "</title><script>alert(1)</script> & \"quoted\" 'it' \u0001 \ud800 caf\u00e9 \u5b50";
    List<ChartPoint> points =
        List.of(point(hostile, "1", Mark.UNUSUAL), point("", "2", Mark.CONCERN));
    return new Chart(
        hostile,
        hostile,
        hostile,
        ValueFormat.count(),
        points,
        List.of(new ReferenceLine(LineRole.CENTRE, hostile, BigDecimal.ONE, 0, 1)),
        List.of(new SeriesBreak(1, hostile, SeriesBreak.Kind.LIMITS_REBASED)));
  }

  static Chart sixtyMonths() {
    Mark[] marks = Mark.values();
    List<ChartPoint> points =
        IntStream.range(0, 60)
            .mapToObj(i -> point("May " + i, "" + i * 37 % 101, marks[i * 7 % 31 % marks.length]))
            .toList();
    return new Chart(
        "Sixty months", "Subtitle.", "Children", ValueFormat.count(), points, List.of(), List.of());
  }

  private static Chart with(Chart chart, List<ReferenceLine> lines, List<SeriesBreak> breaks) {
    return new Chart(
        chart.title(),
        chart.subtitle(),
        chart.axisLabel(),
        chart.format(),
        chart.points(),
        Stream.concat(chart.lines().stream(), lines.stream()).toList(),
        breaks);
  }
}
