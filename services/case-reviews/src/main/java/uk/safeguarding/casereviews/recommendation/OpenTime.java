package uk.safeguarding.casereviews.recommendation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.Quarter;

/**
 * A time in which a recommendation was open.
 *
 * @param to the day on which it was closed; null while it is open
 */
record OpenTime(LocalDate from, @Nullable LocalDate to) {

  /** The quarters in which it must be looked at: those after the one in which it was opened. */
  List<Quarter> quarters(LocalDate knownUpTo) {
    LocalDate end = to == null ? knownUpTo : to;
    return Stream.iterate(
            Quarter.containing(from).next(),
            quarter -> quarter.lastDay().isBefore(end),
            Quarter::next)
        .toList();
  }

  static List<OpenTime> startingOn(LocalDate from, List<OpenTime> times) {
    var changed = new ArrayList<>(times);
    changed.set(0, new OpenTime(from, times.getFirst().to()));
    return List.copyOf(changed);
  }

  static List<OpenTime> endingOn(LocalDate to, List<OpenTime> times) {
    var changed = new ArrayList<>(times);
    changed.set(times.size() - 1, new OpenTime(times.getLast().from(), to));
    return List.copyOf(changed);
  }

  static List<OpenTime> goingOnFrom(LocalDate from, List<OpenTime> times) {
    var changed = new ArrayList<>(times);
    changed.add(new OpenTime(from, null));
    return List.copyOf(changed);
  }
}
