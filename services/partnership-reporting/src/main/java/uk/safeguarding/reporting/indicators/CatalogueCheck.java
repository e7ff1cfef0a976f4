package uk.safeguarding.reporting.indicators;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What must hold between the data files; every fault is found and named at once. */
final class CatalogueCheck {
  private final Map<String, Indicator> byRef = new HashMap<>();
  private final Map<Integer, Indicator> byOrder = new HashMap<>();
  private final List<String> faults = new ArrayList<>();

  private CatalogueCheck() {}

  /**
   * Checks the contents of the files, by file name.
   *
   * @throws IllegalStateException naming every fault
   */
  static void require(Map<String, Indicator> indicators, Map<String, Population> populations) {
    var check = new CatalogueCheck();
    check.must(!indicators.isEmpty(), "there is no indicator");
    indicators.forEach(check::identity);
    indicators.forEach(check::versions);
    indicators.forEach((file, it) -> check.counts(file, it, populations));
    indicators.forEach(check::rollsForward);
    populations.forEach(check::estimates);
    if (!check.faults.isEmpty()) {
      throw new IllegalStateException(
          "The indicators' files have faults:\n" + String.join("\n", check.faults));
    }
  }

  private void identity(String file, Indicator indicator) {
    String named = indicator.slug() + ".json";
    must(file.equals(named), file + ": the file of " + indicator.ref() + " is " + named);
    must(
        byRef.put(indicator.ref(), indicator) == null,
        file + ": ref " + indicator.ref() + " is used twice");
    must(
        byOrder.put(indicator.order(), indicator) == null,
        file + ": order " + indicator.order() + " is used twice");
    must(
        indicator.targets().isEmpty() == (indicator.targetFor() == null),
        file + ": targets and targetFor go together");
    must(
        indicator.targets().isEmpty()
            || indicator.definitions().stream().noneMatch(it -> it.better() == Better.NONE),
        file + ": a target needs a better way, or nobody can say which side of it is good");
  }

  private void versions(String file, Indicator indicator) {
    List<IndicatorDefinition> definitions = indicator.definitions();
    for (int i = 0; i < definitions.size(); i++) {
      must(definitions.get(i).version() == i + 1, file + ": versions count up from 1");
    }
    follow(file, definitions.stream().map(IndicatorDefinition::validity).toList());
  }

  private void estimates(String file, Population population) {
    String named = population.name() + ".json";
    must(file.equals(named), file + ": the file of " + population.name() + " is " + named);
    follow(file, population.estimates().stream().map(PopulationEstimate::validity).toList());
  }

  private void follow(String file, List<Validity> validities) {
    must(!validities.isEmpty(), file + ": holds for no month");
    for (int i = 1; i < validities.size(); i++) {
      String number = "number " + (i + 1);
      must(
          validities.get(i).follows(validities.get(i - 1)),
          file + ": gap or overlap before " + number);
      must(validities.get(i).reason() != null, file + ": no reason for " + number);
    }
  }

  private void counts(String file, Indicator indicator, Map<String, Population> populations) {
    indicator.definitions().stream()
        .flatMap(definition -> Stream.of(definition.numerator(), definition.denominator()))
        .filter(Objects::nonNull)
        .forEach(count -> count(file, count, populations));
  }

  private void count(String file, NamedCount count, Map<String, Population> populations) {
    Derivation from = count.derivedFrom();
    boolean isTold = !count.countedFromEvents().isEmpty();
    must(
        from != null || isTold,
        file + ": nothing says from which events it is counted: " + count.name());
    must(
        from == null || !isTold,
        file + ": both derived from rows and counted from events: " + count.name());
    if (from != null) {
      derivation(file, from, populations);
    }
  }

  private void rollsForward(String file, Indicator indicator) {
    indicator.definitions().stream()
        .map(IndicatorDefinition::rollsForward)
        .filter(Objects::nonNull)
        .flatMap(rolls -> rolls.refs().stream())
        .forEach(
            ref ->
                must(
                    isCount(byRef.get(ref)),
                    file + ": rolls forward by " + ref + ", which is no count here"));
  }

  private void derivation(String file, Derivation from, Map<String, Population> populations) {
    for (String ref : from.refs()) {
      must(isCount(byRef.get(ref)), file + ": derived from " + ref + ", which is no count here");
    }
    String population = from.population();
    must(
        population == null || populations.containsKey(population + ".json"),
        file + ": population " + population + " has no file");
  }

  private static boolean isCount(@Nullable Indicator indicator) {
    return indicator != null
        && indicator.definitions().stream().allMatch(definition -> definition.kind().isCount());
  }

  private void must(boolean holds, String fault) {
    if (!holds) {
      faults.add(fault);
    }
  }
}
