package uk.safeguarding.standalone.recomputation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import uk.safeguarding.standalone.commandline.PlatformClient;

/**
 * What a running platform answers of its figures counted from events.
 *
 * @param refs of the indicators, each with the name that addresses know it by
 */
record ServedFigures(PlatformClient platform, SortedMap<String, String> refs) {

  static ServedFigures by(PlatformClient platform) {
    SortedMap<String, String> refs = new TreeMap<>();
    platform
        .get("/api/indicators")
        .path("indicators")
        .valueStream()
        .map(each -> each.path("ref").stringValue())
        .forEach(ref -> refs.put(ref, slug(ref)));
    return new ServedFigures(platform, refs);
  }

  /** As addresses and files write a ref: {@code CP2b %} is {@code cp2b-percent}. */
  private static String slug(String ref) {
    return ref.toLowerCase(Locale.ROOT)
        .replace("%", "percent")
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("-$", "");
  }

  /** The periods that figures are of. */
  SortedSet<String> periods(Iterable<String> figures) {
    SortedSet<String> periods = new TreeSet<>();
    figures.forEach(figure -> periods.add(figure.substring(figure.lastIndexOf(' ') + 1)));
    return periods;
  }

  /** One line for each figure that is another than expected, missing, or not expected at all. */
  List<String> differencesFrom(SortedMap<String, Recomputed> expected) {
    List<String> differences = new ArrayList<>();
    SortedMap<String, Recomputed> left = new TreeMap<>(expected);
    Map<Length, List<String>> byLength =
        periods(expected.keySet()).stream().collect(Collectors.groupingBy(Length::of));
    refs.forEach(
        (ref, slug) ->
            byLength
                .values()
                .forEach(
                    periods ->
                        served(slug, periods.getFirst(), periods.getLast())
                            .forEach(
                                (period, figure) ->
                                    differ(
                                        Recomputed.key(ref, period), figure, left, differences))));
    left.forEach((key, counted) -> differences.add(line(key, null, counted)));
    return differences;
  }

  private static void differ(
      String key, Recomputed served, SortedMap<String, Recomputed> left, List<String> differences) {
    Recomputed counted = left.remove(key);
    if (counted == null || !counted.isConfirmedBy(served)) {
      differences.add(line(key, served, counted));
    }
  }

  private static String line(
      String key, @Nullable Recomputed served, @Nullable Recomputed counted) {
    return "%s: served %s, counted in SQL %s".formatted(key, served, counted);
  }

  private Map<String, Recomputed> served(String slug, String from, String to) {
    return platform
        .get("/api/indicators/%s/series?from=%s&to=%s&source=events".formatted(slug, from, to))
        .path("points")
        .valueStream()
        .collect(
            Collectors.toMap(point -> point.path("period").stringValue(), ServedFigures::figure));
  }

  /** A count has no denominator, and its value is the count. */
  private static Recomputed figure(JsonNode point) {
    Number denominator = number(point.path("denominator"));
    Number numerator = number(point.path("numerator"));
    Number count = denominator == null ? number(point.path("value")) : null;
    return Recomputed.of(numerator == null ? count : numerator, denominator);
  }

  private static @Nullable Number number(JsonNode number) {
    return number.isNumber() ? number.decimalValue().longValueExact() : null;
  }

  private enum Length {
    MONTH,
    QUARTER,
    YEAR;

    static Length of(String period) {
      return period.contains("Q") ? QUARTER : isMonth(period) ? MONTH : YEAR;
    }

    private static boolean isMonth(String period) {
      return Integer.parseInt(period.substring(5)) <= 12;
    }
  }
}
