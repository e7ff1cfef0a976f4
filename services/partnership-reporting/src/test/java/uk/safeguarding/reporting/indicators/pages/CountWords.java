package uk.safeguarding.reporting.indicators.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import uk.safeguarding.reporting.indicators.Derivation;
import uk.safeguarding.reporting.indicators.IndicatorCatalogue;
import uk.safeguarding.reporting.indicators.NamedCount;

/** A numerator or denominator in words: what one of it is, when it counts, from what it comes. */
record CountWords(IndicatorCatalogue catalogue, MessageLinks messages) {

  /** What is counted, included and left out. */
  List<String> meaning(NamedCount count) {
    var lines = new ArrayList<String>();
    lines.add("What is counted: " + count.name());
    lines.add("Counted in " + count.unit() + ", " + Words.counted(count.counted()));
    if (count.distinct()) {
      lines.add("Once in a period, however often: months do not add up to a quarter or a year");
    }
    count.includes().forEach(each -> lines.add("Included: " + each));
    count.excludes().forEach(each -> lines.add("Left out: " + each));
    lines.add(
        count.derivedFrom() == null
            ? "Not derived: no other rows hold it"
            : "Derived: " + derived(count.derivedFrom()));
    return lines;
  }

  /** Which recorded facts count; of a derived count, whose counts it follows from. */
  List<String> facts(NamedCount count) {
    Derivation from = count.derivedFrom();
    return from == null
        ? count.countedFromEvents().stream().map(messages::in).toList()
        : List.of(
            from.population() == null
                ? "Not counted by itself: it is "
                    + derived(from)
                    + ", and is counted as said there."
                : "Not counted from events: it is " + derived(from) + ", given below.");
  }

  private String derived(Derivation from) {
    if (from.population() != null) {
      return "the population of [%s](#population)"
          .formatted(catalogue.population(from.population()).title());
    }
    String sum =
        from.sumOf().size() == 1 ? links(from.sumOf()) : "the sum of " + links(from.sumOf());
    return from.less().isEmpty() ? sum : sum + " less " + links(from.less());
  }

  /** The pages of those refs, one after another. */
  String links(List<String> refs) {
    return String.join(
        " and ",
        refs.stream().map(catalogue::find).map(Objects::requireNonNull).map(Words::link).toList());
  }
}
