package uk.safeguarding.agencyreturns.differences;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * What was added, changed and removed, each in the order of its own version.
 *
 * @param <T> a figure, or words
 */
public record Changes<T>(List<Added<T>> added, List<Changed<T>> changed, List<Removed<T>> removed) {

  /** Something that was not there before. */
  public record Added<T>(String indicator, String period, T after) {}

  /** Something that is not the same any more. */
  public record Changed<T>(String indicator, String period, T before, T after) {}

  /** Something that is not there any more. */
  public record Removed<T>(String indicator, String period, T before) {}

  static <T> Changes<T> between(Map<Place, T> before, Map<Place, T> after, BiPredicate<T, T> same) {
    List<Added<T>> added = new ArrayList<>();
    List<Changed<T>> changed = new ArrayList<>();
    List<Removed<T>> removed = new ArrayList<>();
    after.forEach(
        (place, now) -> {
          T then = before.get(place);
          if (then == null) {
            added.add(new Added<>(place.indicator(), place.period(), now));
          } else if (!same.test(then, now)) {
            changed.add(new Changed<>(place.indicator(), place.period(), then, now));
          }
        });
    before.forEach(
        (place, then) -> {
          if (!after.containsKey(place)) {
            removed.add(new Removed<>(place.indicator(), place.period(), then));
          }
        });
    return new Changes<>(List.copyOf(added), List.copyOf(changed), List.copyOf(removed));
  }

  /** Whether nothing is different. */
  public boolean none() {
    return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
  }
}
