package uk.safeguarding.platform.worklists;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.platform.readmodel.ReadModels;
import uk.safeguarding.platform.records.RecordAccess;
import uk.safeguarding.platform.security.Role;
import uk.safeguarding.platform.security.SignedInUser;
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

  /** The lists that not all who may read work lists may see. */
  List<WorkList<?>> restricted() {
    return lists.stream()
        .filter(list -> !list.readers().equals(RecordAccess.OF_AGENCIES.readers()))
        .toList();
  }

  /** Everybody who may see a list at all. */
  Set<Role> readers() {
    return Stream.concat(
            RecordAccess.OF_AGENCIES.readers().stream(),
            lists.stream().flatMap(list -> list.readers().stream()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The lists that this user may see. */
  List<WorkList<?>> of(@Nullable SignedInUser reader) {
    return lists.stream()
        .filter(list -> reader != null && list.readers().contains(reader.role()))
        .toList();
  }

  /**
   * The list of this name.
   *
   * @throws NotFound when there is none that this user may see
   */
  WorkList<?> named(String name, @Nullable SignedInUser reader) {
    return of(reader).stream()
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
