package uk.safeguarding.reporting.indicators;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;

/**
 * Which counts of recorded facts a count is the sum of.
 *
 * @param sumOf their names, such as {@code contacts-received}
 * @param atAnyTime false when left out; true where everybody counts who has a day in the period,
 *     whether it began in it or reached into it
 */
public record CountedAs(List<String> sumOf, @JsonSetter(nulls = Nulls.AS_EMPTY) boolean atAnyTime) {

  public CountedAs {
    sumOf = List.copyOf(sumOf);
    if (sumOf.isEmpty()) {
      throw new IllegalArgumentException("what is counted as nothing is not counted");
    }
  }
}
