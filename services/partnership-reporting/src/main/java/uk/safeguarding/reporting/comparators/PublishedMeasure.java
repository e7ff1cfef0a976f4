package uk.safeguarding.reporting.comparators;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.reporting.indicators.FinancialYearKey;

/**
 * One measure as it was published, with the values of every year and area.
 *
 * @param code the publisher's short name, by which matches name it
 * @param unit in JSON the label of the publisher's axis
 * @param figures by year, then by area; a stock stands under the year that its 31 March ends
 */
public record PublishedMeasure(
    String code,
    String title,
    String topic,
    @JsonProperty("axis") PublishedUnit unit,
    YearType yearType,
    Polarity polarity,
    @JsonDeserialize(keyUsing = FinancialYearKey.class)
        SortedMap<FinancialYear, Map<String, PublishedValue>> figures) {

  /** Which year a value is of; one of a school year matches nothing here and is refused. */
  public enum YearType {
    /** Counted on 31 March. */
    @JsonProperty("Annual")
    ANNUAL,
    /** Of the year ended 31 March; some counts of that day are labelled so too. */
    @JsonProperty("Financial Year")
    FINANCIAL_YEAR
  }

  public PublishedMeasure {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(topic, "topic");
    Objects.requireNonNull(unit, "axis");
    Objects.requireNonNull(yearType, "yearType");
    Objects.requireNonNull(polarity, "polarity");
    figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
  }

  /** What an area published for a year; null where it published nothing. */
  public @Nullable BigDecimal at(FinancialYear year, String area) {
    PublishedValue published = figures.getOrDefault(year, Map.of()).get(area);
    return published == null ? null : published.value();
  }

  /** The last year published that had ended with this one; null when none had. */
  public @Nullable FinancialYear latestUpTo(FinancialYear year) {
    SortedMap<FinancialYear, ?> passed = figures.headMap(year.next());
    return passed.isEmpty() ? null : passed.lastKey();
  }

  /** The most places that any value has: 0 where all are whole numbers. */
  public int decimals() {
    return figures.values().stream()
        .flatMap(areas -> areas.values().stream())
        .map(PublishedValue::value)
        .filter(Objects::nonNull)
        .mapToInt(BigDecimal::scale)
        .max()
        .orElse(0);
  }
}
