package uk.safeguarding.platform.worklists;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.London;
import uk.safeguarding.platform.security.SignedInUser;
import uk.safeguarding.platform.vault.IdentityVault;

/** Turns work lists into the texts of their pages. */
final class WorkListPrinter {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

  private final String title;
  private final WorkLists lists;
  private final IdentityVault vault;

  WorkListPrinter(String title, WorkLists lists, IdentityVault vault) {
    this.title = title;
    this.lists = lists;
    this.vault = vault;
  }

  String title() {
    return title;
  }

  WorkListsPage print(String service, @Nullable SignedInUser reader, Instant now) {
    LocalDate today = London.day(now);
    return new WorkListsPage(
        lists.of(reader).stream()
            .map(
                list ->
                    new WorkListsPage.Row(
                        list.title(),
                        "/" + service + "/work/" + list.name(),
                        list.limit(),
                        lists.waiting(list),
                        lists.overdue(list, today)))
            .toList());
  }

  WorkListPage print(
      String service,
      WorkList<?> list,
      List<WorkItem> items,
      @Nullable SignedInUser reader,
      Instant now) {
    @Nullable String agency = reader == null ? null : reader.agency();
    String next =
        items.size() < WorkListsResource.MOST
            ? null
            : "/%s/work/%s?from=%s".formatted(service, list.name(), Place.of(items.getLast()));
    return new WorkListPage(
        list.limit(),
        moment(now),
        items.stream().map(item -> row(item, agency, now)).toList(),
        next);
  }

  private WorkListPage.Row row(WorkItem item, @Nullable String agency, Instant now) {
    boolean overdue = TimeLeft.isOverdue(item, now);
    Instant dueAt = item.dueAt();
    return new WorkListPage.Row(
        child(item.child(), agency),
        item.record(),
        DAY.format(item.since()),
        dueAt == null ? DAY.format(item.dueOn()) : moment(dueAt),
        TimeLeft.of(item, now).inWords(overdue),
        overdue);
  }

  /** A number that the reader's own agency gave; a reader of no agency is told none. */
  private String child(@Nullable ChildRef child, @Nullable String agency) {
    if (child == null) {
      return "no single child";
    }
    String own = agency == null ? null : vault.localIdentifier(child, agency);
    return own == null ? "not known by a number of yours" : own;
  }

  private static String moment(Instant instant) {
    return MOMENT.format(ZonedDateTime.ofInstant(instant, London.TIME));
  }
}
