package uk.safeguarding.reporting.indicators;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.kernel.Month;

/**
 * One row of the partnership's dataset, or one beyond it: who answers for it, what it is compared
 * with, and its definitions, earliest first.
 *
 * @param ref its reference exactly as the partnership writes it: {@code M6-QL (val)}
 * @param order place on the board's dashboard; gaps leave room for new ones
 * @param owner null where nobody is assigned
 * @param reporter null where nobody is assigned
 * @param targetFor null exactly when there are no targets
 * @param beyondTheDataset false when left out; true for one that the partnership's dataset does not
 *     hold: nobody reports it, and it is on no dashboard
 */
public record Indicator(
    String ref,
    int order,
    String title,
    String shortTitle,
    Theme theme,
    String outcome,
    @Nullable String owner,
    @Nullable String reporter,
    List<IndicatorDefinition> definitions,
    Benchmarks benchmarks,
    @JsonDeserialize(keyUsing = FinancialYearKey.class) SortedMap<FinancialYear, Target> targets,
    @Nullable TargetFor targetFor,
    List<String> notes,
    @JsonSetter(nulls = Nulls.AS_EMPTY) boolean beyondTheDataset) {

  public Indicator {
    Objects.requireNonNull(ref, "ref");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(shortTitle, "shortTitle");
    Objects.requireNonNull(theme, "theme");
    Objects.requireNonNull(outcome, "outcome");
    definitions = List.copyOf(definitions);
    benchmarks = Objects.requireNonNullElse(benchmarks, Benchmarks.NONE);
    targets =
        targets == null
            ? Collections.emptySortedMap()
            : Collections.unmodifiableSortedMap(new TreeMap<>(targets));
    notes = List.copyOf(Objects.requireNonNullElse(notes, List.of()));
  }

  /** The definition that holds in a month, or null when the indicator did not exist then. */
  public @Nullable IndicatorDefinition definitionAt(Month month) {
    for (IndicatorDefinition definition : definitions) {
      if (definition.validity().holdsIn(month)) {
        return definition;
      }
    }
    return null;
  }

  /** The first months of definitions that broke the series after one month, up to another. */
  public List<Month> breaksAfter(Month after, Month upTo) {
    return definitions.stream()
        .map(IndicatorDefinition::validity)
        .filter(Validity::seriesBreak)
        .map(Validity::from)
        .filter(Objects::nonNull)
        .filter(month -> month.compareTo(after) > 0 && month.compareTo(upTo) <= 0)
        .toList();
  }

  /** The ref as it names a file or an address: {@code CP2b %} is {@code cp2b-percent}. */
  public String slug() {
    return ref.toLowerCase(Locale.ROOT)
        .replace("%", "percent")
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }
}
