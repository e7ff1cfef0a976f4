package uk.safeguarding.kernel.timetable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.DayLimit;

/**
 * How often something has to happen: for the first time counted from the start, after that from the
 * time before.
 */
public record Cadence(DayLimit first, DayLimit next) {

  /**
   * A limit that was missed.
   *
   * @param about the id of the occasion that came too late; {@code end} where none came at all
   * @param isFirst whether the limit of the first time was missed
   */
  public record Missed(String about, boolean isFirst, LocalDate limit) {}

  /**
   * Every limit that was missed between the start and the end; while there is no end, nobody knows
   * yet what is missed after the last occasion.
   *
   * @param occasions in the order of their days
   */
  public List<Missed> missed(LocalDate start, List<Occasion> occasions, @Nullable LocalDate end) {
    var missed = new ArrayList<Missed>();
    LocalDate since = start;
    boolean isFirst = true;
    for (Occasion occasion : occasions) {
      check(missed, since, isFirst, occasion.id().toString(), occasion.on());
      since = occasion.on();
      isFirst = false;
    }
    if (end != null) {
      check(missed, since, isFirst, "end", end);
    }
    return missed;
  }

  private void check(
      List<Missed> missed, LocalDate since, boolean isFirst, String about, LocalDate on) {
    DayLimit limit = isFirst ? first : next;
    if (!limit.isKept(since, on)) {
      missed.add(new Missed(about, isFirst, limit.lastDay(since)));
    }
  }

  /** When it has to happen next. */
  public Due due(LocalDate start, List<Occasion> occasions) {
    return occasions.isEmpty()
        ? new Due(start, first.lastDay(start))
        : new Due(occasions.getLast().on(), next.lastDay(occasions.getLast().on()));
  }
}
