package uk.safeguarding.synthetic.counting;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;

/** The rows of counts that the council printed, and how near to them counts as the same. */
public final class Paper {

  /** Of a mean of fewer, the tolerance is in counts and not in percent. */
  private static final double FEW = 5;

  private static final double FEW_TOLERANCE = 0.5;
  private static final double MEAN_TOLERANCE = 0.1;

  /**
   * Of flows that cannot both be as printed where the stock between them lasts: the paper has 13.0
   * periods of care a month begin and 16.8 end.
   */
  private static final double BALANCE_TOLERANCE = 0.16;

  /** From this mean on the spread of a flow is compared too. */
  private static final double MANY = 10;

  private static final double SPREAD_TOLERANCE = 0.3;

  /** One row: its mean and standard deviation over the months of the paper. */
  public record Row(String ref, String kind, double mean, double spread) {

    private static Row of(String line) {
      String[] cells = line.split(",", -1);
      double[] figures =
          Arrays.stream(cells, 2, cells.length).mapToDouble(Double::parseDouble).toArray();
      double mean = DoubleStream.of(figures).average().orElseThrow();
      double squares =
          DoubleStream.of(figures).map(figure -> (figure - mean) * (figure - mean)).sum();
      return new Row(cells[0], cells[1], mean, Math.sqrt(squares / (figures.length - 1)));
    }

    /** Whether a mean is the paper's, with so many times the tolerance. */
    public boolean hasMean(double ours, double times) {
      double share = kind.equals("balanced-flow") ? BALANCE_TOLERANCE : MEAN_TOLERANCE;
      double tolerance = mean < FEW ? FEW_TOLERANCE : share * mean;
      return Math.abs(ours - mean) <= times * tolerance;
    }

    /** Whether a standard deviation is the paper's, with so many times the tolerance. */
    public boolean hasSpread(double ours, double times) {
      return kind.equals("stock")
          || mean < MANY
          || Math.abs(ours - spread) <= times * SPREAD_TOLERANCE * spread;
    }
  }

  private Paper() {}

  public static List<Row> rows() {
    var reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Paper.class.getResourceAsStream("/paper.csv")),
                StandardCharsets.UTF_8));
    return reader.lines().skip(2).map(Row::of).toList();
  }
}
