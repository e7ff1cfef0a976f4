package uk.safeguarding.casereviews.register;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param next goes into {@code from} of the next request; null on the last page
 */
public record Slice<T>(List<T> items, @Nullable String next) {

  /** How many items a page holds at most. */
  public static final int MOST = 100;

  /**
   * The items that come after a place.
   *
   * @param place where an item stands; the list is in this order
   * @param from the place after which the page starts; null for the first page
   */
  public static <T> Slice<T> of(List<T> all, Function<T, String> place, @Nullable String from) {
    List<T> rest =
        all.stream()
            .filter(item -> from == null || place.apply(item).compareTo(from) > 0)
            .sorted(Comparator.comparing(place))
            .limit(MOST + 1L)
            .toList();
    return rest.size() <= MOST
        ? new Slice<>(rest, null)
        : new Slice<>(rest.subList(0, MOST), place.apply(rest.get(MOST - 1)));
  }
}
