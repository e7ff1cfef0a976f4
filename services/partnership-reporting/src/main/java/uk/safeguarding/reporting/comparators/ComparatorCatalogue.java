package uk.safeguarding.reporting.comparators;

import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.indicators.DefinitionFiles;
import uk.safeguarding.reporting.indicators.IndicatorCatalogue;

/** Every published measure that some indicator is compared with, and every match. */
public final class ComparatorCatalogue {

  private final Publication publication;
  private final Map<String, PublishedMeasure> measures;
  private final Map<String, Match> matches;

  private ComparatorCatalogue(
      Publication publication, Collection<PublishedMeasure> measures, Collection<Match> matches) {
    this.publication = publication;
    this.measures = by(measures, PublishedMeasure::code);
    this.matches = by(matches, Match::ref);
  }

  private static <V> Map<String, V> by(Collection<V> all, Function<V, String> key) {
    return all.stream().collect(Collectors.toMap(key, Function.identity()));
  }

  /**
   * Reads and checks the product's own files.
   *
   * @throws IllegalStateException naming every file at fault
   */
  public static ComparatorCatalogue load(IndicatorCatalogue indicators) {
    return load(indicators, ComparatorCatalogue.class.getClassLoader());
  }

  /** The same from another class path. */
  static ComparatorCatalogue load(IndicatorCatalogue indicators, ClassLoader loader) {
    SortedMap<String, Publication> publications =
        DefinitionFiles.read("comparators", Publication.class, loader);
    SortedMap<String, PublishedMeasure> measures =
        DefinitionFiles.read("comparators/measures", PublishedMeasure.class, loader);
    SortedMap<String, Match> matches =
        DefinitionFiles.read("comparators/matches", Match.class, loader);
    ComparatorCheck.require(indicators, publications, measures, matches);
    return new ComparatorCatalogue(
        publications.values().iterator().next(), measures.values(), matches.values());
  }

  public Publication publication() {
    return publication;
  }

  /** What the indicator of that ref is compared with, or null when nothing published matches. */
  public @Nullable Match match(String ref) {
    return matches.get(ref);
  }

  /** The measure that a match names. */
  public PublishedMeasure measure(Match match) {
    PublishedMeasure measure = measures.get(match.measure());
    if (measure == null) {
      throw new IllegalStateException("a match with no measure: " + match.measure());
    }
    return measure;
  }
}
