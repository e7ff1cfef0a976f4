package uk.safeguarding.reporting.indicators;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.Month;

/** A group of people that rates are counted per, estimated anew from time to time. */
public record Population(String name, String title, List<PopulationEstimate> estimates) {
  public Population {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(title, "title");
    estimates = List.copyOf(estimates);
  }

  /** The estimate in use in a month, or null when there is none. */
  public @Nullable PopulationEstimate at(Month month) {
    for (PopulationEstimate estimate : estimates) {
      if (estimate.validity().holdsIn(month)) {
        return estimate;
      }
    }
    return null;
  }
}
