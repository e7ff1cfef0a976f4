package uk.safeguarding.synthetic.counting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import uk.safeguarding.synthetic.AgencyRequest;
import uk.safeguarding.synthetic.Day;

/** Counts the indicators' rows from requests alone, by the definitions of the indicators. */
public final class Counting {

  private final Map<String, Known> children = new HashMap<>();
  private final TreeMap<String, Integer> kinds = new TreeMap<>();
  private final Months months;
  private final LocalDate reported;
  private final FrontDoorCounting frontDoor;
  private final ProtectionCounting protection;
  private final CareCounting care;
  private int requests;
  private int history;

  public Counting(YearMonth from, int count) {
    months = new Months(from, count);
    reported = from.atDay(1);
    frontDoor = new FrontDoorCounting(months);
    protection = new ProtectionCounting(months);
    care = new CareCounting(months);
  }

  /** Counts days and forgets them. */
  public Months count(Stream<Day> days) {
    days.forEachOrdered(
        day -> {
          day.requests().forEach(request -> take(day.date(), request));
          LocalDate tomorrow = day.date().plusDays(1);
          if (tomorrow.getDayOfMonth() == 1 && !day.date().isBefore(reported)) {
            endOfMonth(day.date());
          }
        });
    return months;
  }

  private void take(LocalDate day, AgencyRequest request) {
    Told told = Told.of(request);
    if (day.isBefore(reported)) {
      history++;
    } else {
      requests++;
      kinds.merge(told.records() + " " + told.rest(), 1, Integer::sum);
    }
    Known known = children.computeIfAbsent(told.child(), _ -> new Known());
    frontDoor.take(told, known);
    protection.take(told, known);
    care.take(told, known);
  }

  private void endOfMonth(LocalDate day) {
    for (Known known : children.values()) {
      if (known.open && known.plan == null && known.period == null) {
        months.count("EH2", day);
      }
      protection.endOfMonth(day, known);
      care.endOfMonth(day, known);
    }
    care.endOfMonth(day);
  }

  /** How many requests of each kind were counted in the months asked for. */
  public Map<String, Integer> kinds() {
    return kinds;
  }

  public int requests() {
    return requests;
  }

  /** How many requests told of the time before. */
  public int history() {
    return history;
  }
}
