package uk.safeguarding.reporting.figures.dashboard;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import uk.safeguarding.reporting.figures.SouthamptonDataset;

/**
 * The partnership's arithmetic a second time, in plain doubles straight from the printed table,
 * knowing nothing of the product's files; undefined is not-a-number.
 */
final class SouthamptonOracle {
  private static final int LAST = 12;

  /** Rows that were printed from displayed values. */
  private static final Set<String> DISPLAYED =
      Set.of("M2-NI", "M6-QL", "EH4-QL", "CP1-NI", "LAC1-NI", "CP2b %");

  private static final Map<String, List<String>> SHARES =
      Map.of(
          "M3", List.of("M2", "M1"),
          "M6-QL", List.of("M6-QL (val)", "M2"),
          "EH4-QL", List.of("EH4 (val)", "EH3"),
          "CP4", List.of("CP4 (val)", "CP2"),
          "CP3-QL", List.of("CP3-QL (val)", "CP2"),
          "LAC6 (%)", List.of("LAC6 (val)", "LAC3"),
          "LAC12 (%)", List.of("LAC12 (val)", "LAC3"),
          "LAC10 (%)", List.of("LAC10-QL", "LAC1"),
          "LAC9", List.of("LAC9 (val)", "LAC1"));

  private static final Map<String, String> RATES =
      Map.of("M2-NI", "M2", "CP1-NI", "CP1", "CP6B-NI", "CP6B", "LAC1-NI", "LAC1");

  private final SouthamptonDataset dataset;

  SouthamptonOracle(SouthamptonDataset dataset) {
    this.dataset = dataset;
  }

  double changeOnMonth(String ref) {
    return change(ref, LAST - 1);
  }

  double changeOnYear(String ref) {
    return change(ref, 0);
  }

  double average(String ref) {
    return twelve(ref).average().orElse(Double.NaN);
  }

  double maximum(String ref) {
    return twelve(ref).max().orElse(Double.NaN);
  }

  double pooled(String ref) {
    double numerators = IntStream.rangeClosed(1, LAST).mapToDouble(m -> numerator(ref, m)).sum();
    double denominators =
        IntStream.rangeClosed(1, LAST).mapToDouble(m -> denominator(ref, m)).sum();
    return numerators / denominators * per(ref);
  }

  /** Half away from zero; the little on top undoes what binary halves lose. */
  static double round(double value, int decimals) {
    double scale = Math.pow(10, decimals);
    return Math.copySign(Math.floor(Math.abs(value) * scale + 0.5 + 1e-9) / scale, value);
  }

  private double change(String ref, int earlier) {
    double before = value(ref, earlier);
    return before == 0 ? Double.NaN : round((value(ref, LAST) / before - 1) * 100, 0);
  }

  private DoubleStream twelve(String ref) {
    DoublePredicate missing = Double::isNaN;
    return IntStream.rangeClosed(1, LAST).mapToDouble(m -> value(ref, m)).filter(missing.negate());
  }

  private double value(String ref, int month) {
    double counted = numerator(ref, month) / denominator(ref, month) * per(ref);
    return DISPLAYED.contains(ref) || Double.isNaN(counted) ? printed(ref, month) : counted;
  }

  private double numerator(String ref, int month) {
    if (SHARES.containsKey(ref)) {
      return printed(SHARES.get(ref).getFirst(), month);
    }
    return switch (ref) {
      case "EH3e%" -> printed("EH3", month) - printed("EH4 (val)", month);
      case "CP2-NI" -> printed("CP2", month) + printed("CP2b", month);
      default -> RATES.containsKey(ref) ? printed(RATES.get(ref), month) : Double.NaN;
    };
  }

  private double denominator(String ref, int month) {
    if (SHARES.containsKey(ref)) {
      return printed(SHARES.get(ref).getLast(), month);
    }
    // The ninth printed month is June 2018.
    return ref.equals("EH3e%") ? printed("EH3", month) : month <= 8 ? 49880 : 50296;
  }

  private static double per(String ref) {
    return ref.endsWith("-NI") ? 10_000 : 100;
  }

  private double printed(String ref, int month) {
    String cell =
        dataset.text(ref, month < 3 ? "2017-" + (10 + month) : "2018-%02d".formatted(month - 2));
    return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
  }
}
