package uk.safeguarding.platform.eventstore;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;

/** The upcasters of one service, in the order in which an old event passes them. */
public final class Upcasters {

  private Upcasters() {}

  /**
   * A chain from each event's oldest version to today's.
   *
   * @throws IllegalStateException when two read the same version of one event, or a version between
   *     the first that is read and today's is read by none
   */
  public static EventUpcasterChain chain(Stream<? extends VersionUpcaster> upcasters) {
    List<? extends VersionUpcaster> inOrder =
        upcasters.sorted(Comparator.comparing(VersionUpcaster::from)).toList();
    Set<Step> steps = new HashSet<>();
    for (VersionUpcaster each : inOrder) {
      if (!steps.add(new Step(each.event(), each.from()))) {
        throw new IllegalStateException(each.getClass() + " is not the only one for its version.");
      }
    }
    for (VersionUpcaster each : inOrder) {
      int next = each.from() + 1;
      if (next < EventRevisions.versionOf(each.event())
          && !steps.contains(new Step(each.event(), next))) {
        throw new IllegalStateException(each.event() + " has no upcaster from version " + next);
      }
    }
    return new EventUpcasterChain(inOrder);
  }

  private record Step(Class<?> event, int from) {}
}
