package uk.safeguarding.casereviews.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.DayLimit;

/**
 * Something is to be done by the end of a day.
 *
 * @param since the day from which the limit runs
 */
public record Deadline(LocalDate since, LocalDate dueOn) {

  public static Deadline of(DayLimit limit, LocalDate since) {
    return new Deadline(since, limit.lastDay(since));
  }

  /** What a command changes in one deadline of a record; null where nothing is to be done. */
  public static <E> List<E> changes(
      @Nullable Deadline before,
      @Nullable Deadline after,
      Function<Deadline, E> due,
      Supplier<E> noLongerDue) {
    if (Objects.equals(before, after)) {
      return List.of();
    }
    return List.of(after == null ? noLongerDue.get() : due.apply(after));
  }
}
