package uk.safeguarding.platform.worklists;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ChildRef;

/**
 * One thing to do.
 *
 * @param record the record that waits, {@code referral/<uuid>}
 * @param child whom it is for; null where it is about no child
 * @param since the day from which the limit runs
 * @param dueOn the last day on which the limit is kept
 * @param dueAt the last instant, for a limit in hours; else null
 * @param doneBy the record by which it was done, where the list must remember that because it may
 *     be told in another order; such an item waits no more. Null while it waits
 */
public record WorkItem(
    String record,
    @Nullable ChildRef child,
    LocalDate since,
    LocalDate dueOn,
    @Nullable Instant dueAt,
    @Nullable String doneBy) {

  public WorkItem(
      String record,
      @Nullable ChildRef child,
      LocalDate since,
      LocalDate dueOn,
      @Nullable Instant dueAt) {
    this(record, child, since, dueOn, dueAt, null);
  }

  /** Due by the end of a day. */
  public static WorkItem due(
      Object record, @Nullable ChildRef child, LocalDate since, LocalDate dueOn) {
    return new WorkItem(record.toString(), child, since, dueOn, null);
  }

  /** The same, done by a record; waiting again for null. */
  public WorkItem doneBy(@Nullable Object other) {
    return new WorkItem(
        record, child, since, dueOn, dueAt, other == null ? null : other.toString());
  }
}
