package uk.safeguarding.platform.worklists;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.London;
import uk.safeguarding.platform.records.RecordKeeper;
import uk.safeguarding.platform.security.SignedInUser;

/** The work lists of a service as JSON. */
@RestController
final class WorkListsResource {

  static final int MOST = 100;

  private final WorkLists lists;
  private final RecordKeeper keeper;
  private final Clock clock;

  WorkListsResource(WorkLists lists, RecordKeeper keeper, Clock clock) {
    this.lists = lists;
    this.keeper = keeper;
    this.clock = clock;
  }

  record Lists(Instant asOf, List<Summary> lists) {}

  record Summary(String list, String title, String limit, long waiting, long overdue) {}

  /** A page of one list; {@code next} goes into {@code from} of the next request. */
  record ListPage(String list, Instant asOf, List<Item> items, @Nullable String next) {}

  record Item(
      String record,
      @Nullable ChildRef child,
      LocalDate since,
      LocalDate dueOn,
      @Nullable Instant dueAt,
      int workingDaysLeft,
      @Nullable Long hoursLeft,
      boolean overdue) {}

  @GetMapping("/{service}/work-lists")
  Lists lists() {
    keeper.demand();
    Instant now = clock.instant();
    return new Lists(
        now,
        lists.of(SignedInUser.current()).stream()
            .map(
                list ->
                    new Summary(
                        list.name(),
                        list.title(),
                        list.limit(),
                        lists.waiting(list),
                        lists.overdue(list, London.day(now))))
            .toList());
  }

  @GetMapping("/{service}/work-lists/{name}")
  ListPage list(@PathVariable String name, @RequestParam(required = false) @Nullable String from) {
    keeper.demand();
    WorkList<?> list = lists.named(name, SignedInUser.current());
    Instant now = clock.instant();
    List<WorkItem> items = lists.page(list, Place.parse(from), MOST);
    String next = items.size() < MOST ? null : Place.of(items.getLast()).toString();
    return new ListPage(name, now, items.stream().map(item -> item(item, now)).toList(), next);
  }

  private static Item item(WorkItem item, Instant now) {
    TimeLeft left = TimeLeft.of(item, now);
    return new Item(
        item.record(),
        item.child(),
        item.since(),
        item.dueOn(),
        item.dueAt(),
        left.workingDays(),
        left.hours(),
        TimeLeft.isOverdue(item, now));
  }
}
