package uk.safeguarding.reporting.comparators;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.comparators.PublishedMeasure.YearType;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.IndicatorCatalogue;
import uk.safeguarding.reporting.indicators.IndicatorDefinition;

/** What must hold between published measures, matches and indicators; every fault at once. */
final class ComparatorCheck {
  private final IndicatorCatalogue indicators;
  private final Map<String, PublishedMeasure> byCode = new HashMap<>();
  private final List<String> faults = new ArrayList<>();

  private ComparatorCheck(IndicatorCatalogue indicators) {
    this.indicators = indicators;
  }

  /**
   * Checks the contents of the files, by file name.
   *
   * @throws IllegalStateException naming every fault
   */
  static void require(
      IndicatorCatalogue indicators,
      Map<String, Publication> publications,
      Map<String, PublishedMeasure> measures,
      Map<String, Match> matches) {
    var check = new ComparatorCheck(indicators);
    check.must(
        publications.keySet().equals(Set.of("publication.json")),
        "comparators holds publication.json and nothing else beside its folders");
    publications.values().forEach(each -> measures.forEach((f, it) -> check.measure(f, it, each)));
    matches.forEach(check::match);
    check.unused(measures, matches);
    if (!check.faults.isEmpty()) {
      throw new IllegalStateException(
          "The comparators' files have faults:\n" + String.join("\n", check.faults));
    }
  }

  private void measure(String file, PublishedMeasure measure, Publication publication) {
    must(
        byCode.put(measure.code(), measure) == null,
        file + ": measure " + measure.code() + " is given twice");
    must(!measure.figures().isEmpty(), file + ": no year has figures");
    Set<String> areas = new HashSet<>(publication.areas().all());
    measure
        .figures()
        .forEach(
            (year, values) -> {
              must(
                  values.keySet().equals(areas),
                  "%s: %s is not of exactly the %d areas".formatted(file, year, areas.size()));
              values.forEach(
                  (area, value) ->
                      must(value != null, "%s: %s of %s is empty".formatted(file, year, area)));
            });
  }

  private void match(String file, Match match) {
    @Nullable Indicator indicator = indicators.find(match.ref());
    @Nullable PublishedMeasure measure = byCode.get(match.measure());
    must(indicator != null, file + ": there is no indicator " + match.ref());
    must(measure != null, file + ": there is no published measure " + match.measure());
    if (indicator == null || measure == null) {
      return;
    }
    String named = indicator.slug() + ".json";
    must(file.equals(named), file + ": the file of " + match.ref() + " is " + named);
    must(
        measure.yearType() != YearType.ANNUAL || match.basis() == Basis.AT_31_MARCH,
        file + ": " + measure.code() + " is counted on 31 March");
    indicator.definitions().forEach(each -> comparable(file, match, measure, each));
  }

  private void comparable(
      String file, Match match, PublishedMeasure measure, IndicatorDefinition definition) {
    String version = " (version %d of %s)".formatted(definition.version(), match.ref());
    must(
        measure.unit().isOf(definition.kind()),
        file + ": " + measure.code() + " has another unit" + version);
    must(
        match.basis().isOf(definition.numerator().counted()),
        file + ": ours is not counted on that basis" + version);
    must(
        !measure.polarity().contradicts(definition.better()),
        file + ": we and the publisher disagree which way is better" + version);
  }

  private void unused(Map<String, PublishedMeasure> measures, Map<String, Match> matches) {
    measures.forEach(
        (file, measure) ->
            must(
                matches.values().stream().anyMatch(it -> it.measure().equals(measure.code())),
                file + ": no indicator is compared with it"));
  }

  private void must(boolean holds, String fault) {
    if (!holds) {
      faults.add(fault);
    }
  }
}
