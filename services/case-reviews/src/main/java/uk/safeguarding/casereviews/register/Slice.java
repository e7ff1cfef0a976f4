package uk.safeguarding.casereviews.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.platform.web.BadRequest;

/**
 * A page of a list.
 *
 * @param total how many items the whole list has
 * @param next goes into {@code from} of the next request; null on the last page
 */
public record Slice<T>(List<T> items, int total, @Nullable String next) {

  /** How many items a page holds at most. */
  public static final int MOST = 100;

  /**
   * The items of a list by day that come after a place.
   *
   * @param place where an item stands: an ISO day, a comma and what tells items of one day apart;
   *     the list is in this order
   * @param from the place after which the page starts; null or empty for the first page
   */
  public static <T> Slice<T> byDay(List<T> all, Function<T, String> place, @Nullable String from) {
    return inOrder(all, place, from, Slice::startingWithDay);
  }

  /**
   * The items of any other list that come after a place.
   *
   * @param read a place as the address writes it; throws {@link IllegalArgumentException} or {@link
   *     DateTimeException} at what can be none
   */
  public static <T> Slice<T> inOrder(
      List<T> all, Function<T, String> place, @Nullable String from, UnaryOperator<String> read) {
    String start = from == null || from.isEmpty() ? "" : start(from, read);
    List<T> rest =
        all.stream()
            .filter(item -> place.apply(item).compareTo(start) > 0)
            .sorted(Comparator.comparing(place))
            .limit(MOST + 1L)
            .toList();
    return rest.size() <= MOST
        ? new Slice<>(rest, all.size(), null)
        : new Slice<>(rest.subList(0, MOST), all.size(), place.apply(rest.get(MOST - 1)));
  }

  private static String start(String from, UnaryOperator<String> read) {
    try {
      return read.apply(from);
    } catch (IllegalArgumentException | DateTimeException wrong) {
      throw new BadRequest("from is not a place in the list; follow the link of the page before.");
    }
  }

  private static String startingWithDay(String from) {
    int comma = Math.max(from.indexOf(','), 0);
    return LocalDate.parse(from.substring(0, comma)) + from.substring(comma);
  }
}
