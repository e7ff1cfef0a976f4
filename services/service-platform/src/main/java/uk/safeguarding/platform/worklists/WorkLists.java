package uk.safeguarding.platform.worklists;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import uk.safeguarding.platform.readmodel.ReadModels;
import uk.safeguarding.platform.web.NotFound;

/** The work lists of one service, the most urgent item first. */
public final class WorkLists {

  private static final String DUE = "dueOn";
  private static final String DONE = "doneBy";

  private final List<WorkList<?>> lists;
  private final ReadModels models;

  WorkLists(List<WorkList<?>> lists, ReadModels models) {
    this.lists = lists.stream().sorted(Comparator.comparing(WorkList::title)).toList();
    this.models = models;
  }

  List<WorkList<?>> all() {
    return lists;
  }

  /**
   * The list of this name.
   *
   * @throws NotFound when there is none
   */
  WorkList<?> named(String name) {
    return lists.stream()
        .filter(list -> list.name().equals(name))
        .findAny()
        .orElseThrow(() -> new NotFound("There is no work list of this name."));
  }

  /** How many items wait. */
  long waiting(WorkList<?> list) {
    return models.countWithout(list, DONE);
  }

  /** How many items should have been done before this day. */
  long overdue(WorkList<?> list, LocalDate today) {
    return models.countBelow(list, DUE, today.toString(), DONE);
  }

  /** The next items after the ones already read, by due date. */
  List<WorkItem> page(WorkList<?> list, Place after, int limit) {
    return models.pageBy(list, DUE, after.dueOn(), after.record(), limit, DONE);
  }
}
