package uk.safeguarding.standalone.delivery;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import uk.safeguarding.synthetic.AgencyRequest;
import uk.safeguarding.synthetic.Day;
import uk.safeguarding.synthetic.InventedChild;
import uk.safeguarding.synthetic.SyntheticAuthority;

/**
 * A few whole lives of an invented authority that together hold every kind of request it makes: a
 * sample of it that a service can be asked to take within seconds.
 */
final class LivesOfEveryKind {

  private final Map<String, Set<String>> kindsBySubject = new HashMap<>();
  private final Map<String, Integer> requestsBySubject = new HashMap<>();
  private final Map<String, Set<String>> met = new HashMap<>();
  private final List<Day> days;

  LivesOfEveryKind(long seed, YearMonth from, int months) {
    days = SyntheticAuthority.of(seed, from, months).toList();
    days.stream().flatMap(day -> day.requests().stream()).forEach(this::read);
  }

  /** Its days, with the requests of the sample alone. */
  Stream<Day> sample(int livesOfEachKind) {
    Set<String> chosen = choose(livesOfEachKind);
    return days.stream()
        .map(
            day ->
                new Day(
                    day.date(),
                    day.requests().stream()
                        .filter(request -> chosen.contains(request.subject()))
                        .toList()));
  }

  /** All kinds, in order. */
  Set<String> kinds() {
    var kinds = new TreeSet<String>();
    kindsBySubject.values().forEach(kinds::addAll);
    return kinds;
  }

  /** Method and address, with the ids left out. */
  static String kind(AgencyRequest request) {
    return request.method()
        + " "
        + request.path().replaceAll("\\{\\d}|[0-9a-f]{8}-[0-9a-f-]{27}|(?<=/)\\d+(?=/|$)", "{}");
  }

  private void read(AgencyRequest request) {
    kindsBySubject
        .computeIfAbsent(request.subject(), _ -> new HashSet<>())
        .add(kind(request).intern());
    requestsBySubject.merge(request.subject(), 1, Integer::sum);
    Set<String> together = together(request);
    for (String one : together) {
      met.computeIfAbsent(one, _ -> new HashSet<>()).addAll(together);
    }
  }

  /** All that a request speaks of: the child by every number that an agency gave it. */
  private static Set<String> together(AgencyRequest request) {
    var together = new HashSet<>(Set.of(request.subject()));
    request.children().stream().map(InventedChild::identifier).forEach(together::add);
    if (request.body().get("identifier") instanceof String identifier) {
      together.add(identifier);
    }
    return together;
  }

  private Set<String> choose(int livesOfEachKind) {
    var lives = new ArrayList<>(kindsBySubject.keySet());
    lives.sort(
        Comparator.<String>comparingInt(life -> requestsBySubject.getOrDefault(life, 0))
            .thenComparing(Comparator.naturalOrder()));
    var chosen = new HashSet<String>();
    var chosenOfKind = new TreeMap<String, Integer>();
    for (String life : lives) {
      Set<String> kinds = kindsBySubject.getOrDefault(life, Set.of());
      if (kinds.stream().anyMatch(kind -> chosenOfKind.getOrDefault(kind, 0) < livesOfEachKind)) {
        kinds.forEach(kind -> chosenOfKind.merge(kind, 1, Integer::sum));
        addWithThoseItMet(life, chosen);
      }
    }
    return chosen;
  }

  private void addWithThoseItMet(String life, Set<String> chosen) {
    if (chosen.add(life)) {
      met.getOrDefault(life, Set.of()).forEach(other -> addWithThoseItMet(other, chosen));
    }
  }
}
