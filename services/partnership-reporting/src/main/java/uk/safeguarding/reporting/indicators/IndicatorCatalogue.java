package uk.safeguarding.reporting.indicators;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Every indicator the partnership serves, in the board's order, and the populations its rates are
 * counted per; read from the folders {@code indicators} and {@code populations}.
 */
public final class IndicatorCatalogue {
  private final List<Indicator> indicators;
  private final Map<String, Indicator> byRef;
  private final Map<String, Population> populations;

  private IndicatorCatalogue(
      Map<String, Indicator> indicators, Map<String, Population> populations) {
    this.indicators =
        indicators.values().stream().sorted(Comparator.comparingInt(Indicator::order)).toList();
    this.byRef =
        this.indicators.stream().collect(Collectors.toMap(Indicator::ref, Function.identity()));
    this.populations =
        populations.values().stream()
            .collect(Collectors.toMap(Population::name, Function.identity()));
  }

  /**
   * Reads and checks the product's own files.
   *
   * @throws IllegalStateException naming every file at fault
   */
  public static IndicatorCatalogue load() {
    return load(IndicatorCatalogue.class.getClassLoader());
  }

  /** The same from another class path. */
  static IndicatorCatalogue load(ClassLoader loader) {
    SortedMap<String, Indicator> indicators =
        DefinitionFiles.read("indicators", Indicator.class, loader);
    SortedMap<String, Population> populations =
        DefinitionFiles.read("populations", Population.class, loader);
    CatalogueCheck.require(indicators, populations);
    return new IndicatorCatalogue(indicators, populations);
  }

  /** All of them, in the board's order. */
  public List<Indicator> indicators() {
    return indicators;
  }

  /** The indicator of that exact ref, or null when there is none. */
  public @Nullable Indicator find(String ref) {
    return byRef.get(ref);
  }

  /**
   * A population that a definition names.
   *
   * @throws IllegalArgumentException when there is none of that name
   */
  public Population population(String name) {
    Population population = populations.get(name);
    if (population == null) {
      throw new IllegalArgumentException("no population is named " + name);
    }
    return population;
  }
}
