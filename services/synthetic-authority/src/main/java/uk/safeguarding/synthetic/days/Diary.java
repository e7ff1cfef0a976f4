package uk.safeguarding.synthetic.days;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is still to happen, by day. What is entered first happens first; what lies beyond the last
 * day is not kept.
 */
public final class Diary {

  private final long firstDay;
  private final @Nullable List<Runnable>[] pages;
  private LocalDate today;

  @SuppressWarnings({"unchecked", "rawtypes"})
  public Diary(LocalDate first, LocalDate last) {
    firstDay = first.toEpochDay();
    pages = new List[(int) (last.toEpochDay() - firstDay) + 1];
    today = first;
  }

  public LocalDate today() {
    return today;
  }

  /** Enters what happens on a day; today if the day has passed. */
  public void on(LocalDate day, Runnable what) {
    int page = page(day.isBefore(today) ? today : day);
    if (page < pages.length) {
      List<Runnable> entries = pages[page];
      if (entries == null) {
        entries = new ArrayList<>();
        pages[page] = entries;
      }
      entries.add(what);
    }
  }

  /** Enters what happens on the first working day from then on. */
  public void onWorkingDay(LocalDate day, Runnable what) {
    on(Working.dayFrom(day), what);
  }

  /** Enters what happens on working days again and again, until it says that it is over. */
  public void every(java.util.function.Supplier<@Nullable LocalDate> what, LocalDate first) {
    onWorkingDay(
        first,
        () -> {
          LocalDate next = what.get();
          if (next != null) {
            every(what, next.isAfter(today) ? next : today.plusDays(1));
          }
        });
  }

  /** Turns to a day. */
  public void begin(LocalDate day) {
    today = day;
  }

  /** Lives through the day, with what is entered for it meanwhile. */
  public void live() {
    int page = page(today);
    for (int place = 0; ; place++) {
      List<Runnable> entries = pages[page];
      if (entries == null || place >= entries.size()) {
        break;
      }
      entries.get(place).run();
    }
    pages[page] = null;
  }

  private int page(LocalDate day) {
    return (int) (day.toEpochDay() - firstDay);
  }
}
