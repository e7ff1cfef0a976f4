package uk.safeguarding.platform.worklists;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import uk.safeguarding.platform.records.RecordKeeper;
import uk.safeguarding.platform.security.SignedInUser;
import uk.safeguarding.platform.web.page.Page;
import uk.safeguarding.platform.web.page.Templates;

/** The work lists of a service as pages. */
@Controller
final class WorkListPages {

  private final WorkLists lists;
  private final WorkListPrinter printer;
  private final RecordKeeper keeper;
  private final Templates templates;
  private final Clock clock;

  WorkListPages(
      WorkLists lists,
      WorkListPrinter printer,
      RecordKeeper keeper,
      Templates platformTemplates,
      Clock clock) {
    this.lists = lists;
    this.printer = printer;
    this.keeper = keeper;
    this.templates = platformTemplates;
    this.clock = clock;
  }

  @GetMapping("/{service}/work")
  Page all(@PathVariable String service) {
    keeper.demand();
    return Page.titled(printer.title())
        .showing(
            templates,
            "work-lists.jte",
            printer.print(service, SignedInUser.current(), clock.instant()));
  }

  @GetMapping("/{service}/work/{name}")
  Page one(
      @PathVariable String service,
      @PathVariable String name,
      @RequestParam(required = false) @Nullable String from) {
    keeper.demand();
    WorkList<?> list = lists.named(name, SignedInUser.current());
    Instant now = clock.instant();
    List<WorkItem> items = lists.page(list, Place.parse(from), WorkListsResource.MOST);
    return Page.titled(list.title())
        .captioned(printer.title())
        .backTo("All lists", "/" + service + "/work")
        .showing(
            templates,
            "work-list.jte",
            printer.print(service, list, items, SignedInUser.current(), now));
  }
}
