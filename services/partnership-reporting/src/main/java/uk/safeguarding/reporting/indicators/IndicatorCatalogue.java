package uk.safeguarding.reporting.indicators;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.Month;

/**
 * Every indicator the partnership serves, in the board's order, and the populations its rates are
 * counted per; read from the folders {@code indicators} and {@code populations}.
 */
public final class IndicatorCatalogue {
  private final List<Indicator> all;
  private final List<Indicator> dataset;
  private final Map<String, Indicator> byRef;
  private final Map<String, Population> populations;

  private IndicatorCatalogue(
      Map<String, Indicator> indicators, Map<String, Population> populations) {
    this.all =
        indicators.values().stream().sorted(Comparator.comparingInt(Indicator::order)).toList();
    this.dataset = all.stream().filter(indicator -> !indicator.beyondTheDataset()).toList();
    this.byRef = all.stream().collect(Collectors.toMap(Indicator::ref, Function.identity()));
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

  /** The rows of the partnership's dataset, in the board's order: what its dashboards show. */
  public List<Indicator> indicators() {
    return dataset;
  }

  /** Those beyond the dataset too, each after the row that it goes with. */
  public List<Indicator> all() {
    return all;
  }

  /**
   * The indicator of that exact ref, a row of the dataset or beyond it, or null when there is none.
   */
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

  /** The population that a count is, as estimated for a month; null where it is none. */
  public @Nullable PopulationEstimate estimate(NamedCount count, Month month) {
    Derivation from = count.derivedFrom();
    return from == null || from.population() == null
        ? null
        : population(from.population()).at(month);
  }
}
