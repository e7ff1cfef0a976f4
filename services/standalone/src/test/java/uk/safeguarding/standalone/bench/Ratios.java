package uk.safeguarding.standalone.bench;

import java.util.ArrayList;
import java.util.List;

/** What rounds of ours and of the bare part, in turn, took for the same rows. */
final class Ratios {

  private final List<Double> ours = new ArrayList<>();
  private final List<Double> bare = new ArrayList<>();
  private final List<Double> ratios = new ArrayList<>();

  /** One work that takes its time and answers how many rows it wrote. */
  interface Work {
    int run() throws Exception;
  }

  /**
   * One round of each.
   *
   * @param between what must be done between the two, which is not timed
   * @param counted false while the machine warms up
   */
  void round(Work our, Work raw, boolean counted, Runnable between) throws Exception {
    double ourRate = rate(our);
    between.run();
    double rawRate = rate(raw);
    if (counted) {
      ours.add(ourRate);
      bare.add(rawRate);
      ratios.add(ourRate / rawRate);
    }
  }

  private static double rate(Work work) throws Exception {
    long start = System.nanoTime();
    int rows = work.run();
    return rows * 1e9 / (System.nanoTime() - start);
  }

  /** A row of a table in Markdown: medians a second, and the ratio with its spread. */
  String row(String name, String what, String unit) {
    List<Double> sorted = ratios.stream().sorted().toList();
    return "| %s | %s | %,.0f %s/s | %,.0f %s/s | **%.2f** | %.2f to %.2f | %d |"
        .formatted(
            name,
            what,
            median(ours),
            unit,
            median(bare),
            unit,
            median(ratios),
            sorted.getFirst(),
            sorted.getLast(),
            ratios.size());
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }
}
