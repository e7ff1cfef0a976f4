package uk.safeguarding.agencyreturns.due;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.platform.security.SignedInUser;
import uk.safeguarding.platform.web.BadRequest;

/** What is due, in and late over HTTP; an agency sees its own. */
@RestController
final class DueResource {

  private static final int PAGE = 100;

  private final DueReturns due;

  DueResource(DueReturns due) {
    this.due = due;
  }

  /**
   * A page of returns.
   *
   * @param next the number of the next page, or null after the last
   */
  record Answer(List<Item> returns, @Nullable Integer next) {}

  /**
   * A return that is owed.
   *
   * @param dueOn the last day, in London, on which it is in time
   * @param latest what came in last, also where nothing of it stands, or null
   */
  record Item(
      String agency,
      String format,
      String period,
      LocalDate dueOn,
      DueState state,
      String why,
      @Nullable Instant firstAcceptedAt,
      @Nullable Latest latest) {}

  /** The version that came in last. */
  record Latest(
      String id, int version, String status, int errors, boolean nil, Instant submittedAt) {}

  @GetMapping("/api/returns/due")
  Answer due(
      @AuthenticationPrincipal SignedInUser user, @RequestParam(defaultValue = "1") int page) {
    if (page < 1) {
      throw new BadRequest("page is a number from 1.");
    }
    List<DueReturn> all = due.of(user::mayActFor);
    long before = (long) PAGE * (page - 1);
    return new Answer(
        all.stream().skip(before).limit(PAGE).map(DueResource::item).toList(),
        all.size() > before + PAGE ? page + 1 : null);
  }

  private static Item item(DueReturn due) {
    var in = due.in();
    return new Item(
        due.returnId().agency(),
        due.returnId().format(),
        due.returnId().period(),
        due.dueOn(),
        due.state(),
        due.why(),
        in == null ? null : in.firstAcceptedAt(),
        in == null
            ? null
            : new Latest(
                in.submissionId(),
                in.latest(),
                in.status(),
                in.errors(),
                in.nil(),
                in.submittedAt()));
  }
}
