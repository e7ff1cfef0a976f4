package uk.safeguarding.lookedafterchildren.fostercarer;

import static uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerLimits.REVIEW;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerEvent;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerReviewDue;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerReviewed;
import uk.safeguarding.lookedafterchildren.fostercarer.events.TemporaryApprovalRunsOut;

/** What is due next of a foster carer, while they are not closed. */
final class FosterCarerTimetable {

  private FosterCarerTimetable() {}

  /** An event for each limit that runs otherwise after an event than before it. */
  static List<FosterCarerEvent> changes(FosterCarerId id, FosterCarer before, FosterCarer after) {
    var changes = new ArrayList<FosterCarerEvent>();
    if (after.withdrawn() || after.closure() != null) {
      return changes;
    }
    LocalDate temporary = after.temporary().approvedOn();
    LocalDate approved = after.approvedOn();
    if (temporary != null
        && approved == null
        && (!temporary.equals(before.temporary().approvedOn())
            || !Objects.equals(after.temporary().lastDay(), before.temporary().lastDay()))) {
      changes.add(new TemporaryApprovalRunsOut(id, temporary, after.temporary().lastDay()));
    }
    LocalDate since = reviewRunsFrom(after);
    if (since != null && !since.equals(reviewRunsFrom(before))) {
      changes.add(new FosterCarerReviewDue(id, since, REVIEW.lastDay(since)));
    }
    return changes;
  }

  /** The last review, or else the approval. */
  private static @Nullable LocalDate reviewRunsFrom(FosterCarer carer) {
    return carer
        .entries()
        .reviews()
        .days(FosterCarerReviewed::reviewedOn)
        .max(Comparator.naturalOrder())
        .orElse(carer.approvedOn());
  }
}
