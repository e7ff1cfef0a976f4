package uk.safeguarding.reporting.indicatorpage;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.reporting.figures.Figure;
import uk.safeguarding.reporting.indicators.Better;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.IndicatorDefinition;
import uk.safeguarding.reporting.indicators.NamedCount;
import uk.safeguarding.reporting.indicators.Validity;

/** What an indicator means, line by line. */
final class IndicatorFacts {

  private final List<IndicatorPage.Fact> facts = new ArrayList<>();

  static List<IndicatorPage.Fact> of(
      Indicator indicator, IndicatorDefinition definition, Figure latest) {
    var all = new IndicatorFacts();
    all.add("Dataset's wording", indicator.title());
    all.add("Outcome", indicator.outcome());
    all.add("Owner", orUnassigned(indicator.owner()));
    all.add("Reported by", orUnassigned(indicator.reporter()));
    all.add("Unit", definition.unit());
    all.add("Better", better(definition.better()));
    all.count("Counted", definition.numerator());
    if (definition.denominator() != null) {
      all.count("Out of", definition.denominator());
    }
    if (definition.clock() != null) {
      var clock = definition.clock();
      all.add(
          "Time limit",
          "%s, from %s to %s".formatted(clock.limit(), clock.starts(), clock.stops()));
    }
    all.add("Population", latest.populationVintage());
    all.add("Source", definition.source());
    all.add("Point of difference", definition.pointOfDifference());
    indicator.notes().forEach(note -> all.add("Note", note));
    return List.copyOf(all.facts);
  }

  /** The versions of the definition, latest first. */
  static List<IndicatorPage.Definition> versions(Indicator indicator) {
    return indicator.definitions().reversed().stream()
        .map(
            each ->
                new IndicatorPage.Definition(
                    "Version " + each.version(),
                    holds(each.validity()),
                    each.validity().reason() == null
                        ? "The first definition known."
                        : each.validity().reason()))
        .toList();
  }

  private static String holds(Validity validity) {
    @Nullable Month from = validity.from();
    @Nullable Month to = validity.to();
    if (from == null) {
      return to == null ? "all months known" : "up to " + to.label();
    }
    return to == null ? "from " + from.label() : "%s to %s".formatted(from.label(), to.label());
  }

  private void count(String name, NamedCount count) {
    add(name, count.name());
    if (!count.includes().isEmpty()) {
      add(name + ": included", String.join("; ", count.includes()));
    }
    if (!count.excludes().isEmpty()) {
      add(name + ": left out", String.join("; ", count.excludes()));
    }
  }

  private void add(String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      facts.add(new IndicatorPage.Fact(name, value));
    }
  }

  private static String orUnassigned(@Nullable String role) {
    return role == null ? "Nobody is assigned" : role;
  }

  private static String better(Better better) {
    return switch (better) {
      case HIGHER -> "Higher is better";
      case LOWER -> "Lower is better";
      case NONE -> "Neither higher nor lower is better in itself";
    };
  }
}
