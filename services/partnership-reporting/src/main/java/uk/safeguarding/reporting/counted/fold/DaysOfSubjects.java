package uk.safeguarding.reporting.counted.fold;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.safeguarding.platform.readmodel.DocumentMemory;
import uk.safeguarding.platform.readmodel.ReadModels;
import uk.safeguarding.reporting.counted.intake.StoredSubjects;
import uk.safeguarding.reporting.counted.intake.Subjects;
import uk.safeguarding.reporting.counted.totals.Changes;
import uk.safeguarding.reporting.counted.totals.Place;
import uk.safeguarding.reporting.counted.totals.WholeDays;

/**
 * What days of the log changed, from all subjects that had a message then, as they are stored: of
 * what a processor remembers nothing is taken, since another owner may have written since.
 */
record DaysOfSubjects(ReadModels models, MomentMessages messages) implements WholeDays {

  /** On the day of an authority's first delivery every child of it has a message. */
  private static final int AT_ONCE = 500;

  @Override
  public Map<Place, Integer> changedOn(LocalDate day) {
    Map<Place, Integer> places = new HashMap<>();
    Set<String> seen = new HashSet<>();
    List<String> named = List.copyOf(messages.namedOn(day));
    for (int from = 0; from < named.size(); from += AT_ONCE) {
      add(named.subList(from, Math.min(named.size(), from + AT_ONCE)), day, seen, places);
    }
    return places;
  }

  private void add(
      Collection<String> named, LocalDate day, Set<String> seen, Map<Place, Integer> places) {
    var subjects = new Subjects(new StoredSubjects(models, DocumentMemory.none()));
    subjects.load(named);
    subjects.concerned(named.stream()).stream()
        .filter(seen::add)
        .forEach(each -> Changes.onDay(day, subjects.get(each).facts(), places));
  }
}
