package uk.safeguarding.casereviews.childdeath;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The forms of a death that stand.
 *
 * @param standing by the id of each
 */
record ChildDeathForms(Map<UUID, ChildDeathForm> standing) {

  static final ChildDeathForms NONE = new ChildDeathForms(Map.of());

  ChildDeathForms {
    standing = Map.copyOf(standing);
  }

  boolean holds(UUID form) {
    return standing.containsKey(form);
  }

  ChildDeathForms with(UUID form, ChildDeathForm received) {
    var more = new HashMap<>(standing);
    more.put(form, received);
    return new ChildDeathForms(more);
  }

  ChildDeathForms without(UUID form) {
    var fewer = new HashMap<>(standing);
    fewer.remove(form);
    return new ChildDeathForms(fewer);
  }

  /** The day of the last analysis form up to a day; null where there is none. */
  @Nullable LocalDate lastAnalysisUpTo(LocalDate day) {
    return standing.values().stream()
        .filter(form -> form.kind() == FormKind.ANALYSIS && !form.receivedOn().isAfter(day))
        .map(ChildDeathForm::receivedOn)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  boolean noneBefore(LocalDate day) {
    return standing.values().stream().noneMatch(form -> form.receivedOn().isBefore(day));
  }
}
