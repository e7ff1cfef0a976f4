package uk.safeguarding.synthetic.counting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The monthly figures of each row. */
public final class Months {

  private final YearMonth from;
  private final int months;
  private final TreeMap<String, int[]> rows = new TreeMap<>();

  Months(YearMonth from, int months) {
    this.from = from;
    this.months = months;
  }

  void count(String row, LocalDate day) {
    count(row, day, 1);
  }

  void count(String row, LocalDate day, int many) {
    int place = place(day);
    int[] figures = rows.computeIfAbsent(row, _ -> new int[months]);
    if (place >= 0 && place < months) {
      figures[place] += many;
    }
  }

  private int place(LocalDate day) {
    return (int) ChronoUnit.MONTHS.between(from, YearMonth.from(day));
  }

  int[] of(String row) {
    return rows.getOrDefault(row, new int[months]);
  }

  public double mean(String row) {
    return IntStream.of(of(row)).average().orElse(0);
  }

  public double standardDeviation(String row) {
    double mean = mean(row);
    double squares =
        IntStream.of(of(row)).mapToDouble(figure -> (figure - mean) * (figure - mean)).sum();
    return Math.sqrt(squares / (months - 1));
  }

  /** Of a row of percentages, the pooled one. */
  public double percent(String numerator, String denominator) {
    return 100.0 * DoubleStream.of(mean(numerator)).sum() / mean(denominator);
  }
}
