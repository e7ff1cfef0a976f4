package uk.safeguarding.reporting.indicators;

import java.util.List;
import java.util.stream.Stream;

/**
 * What should move a stock from one month's end to the next.
 *
 * @param starts the rows that count what was added
 * @param ends the rows that count what was taken away
 */
public record RollForward(List<String> starts, List<String> ends) {

  public RollForward {
    starts = List.copyOf(starts);
    ends = List.copyOf(ends);
    if (starts.isEmpty() || ends.isEmpty()) {
      throw new IllegalArgumentException("a stock moves by what starts and by what ends");
    }
  }

  /** Every indicator it reads. */
  public List<String> refs() {
    return Stream.concat(starts.stream(), ends.stream()).toList();
  }
}
