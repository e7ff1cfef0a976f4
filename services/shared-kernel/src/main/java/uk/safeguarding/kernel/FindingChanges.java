package uk.safeguarding.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What a command changes in the findings of a record: they follow from the record as it now stands,
 * so a correction clears what it corrects.
 */
public final class FindingChanges {

  private FindingChanges() {}

  /** The event itself, then an event for each finding that is new, and for each that is gone. */
  public static <E> List<E> following(
      E event,
      List<Finding> before,
      List<Finding> after,
      Function<Finding, E> made,
      Function<Finding, E> cleared) {
    var events = new ArrayList<E>();
    events.add(event);
    before.stream().filter(each -> !after.contains(each)).map(cleared).forEach(events::add);
    after.stream().filter(each -> !before.contains(each)).map(made).forEach(events::add);
    return List.copyOf(events);
  }
}
