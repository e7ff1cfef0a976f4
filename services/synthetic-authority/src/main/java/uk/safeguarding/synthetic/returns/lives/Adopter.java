package uk.safeguarding.synthetic.returns.lives;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * People who want to adopt, and the days of the steps that they took, by the name of the step: for
 * example {@code stage-one/end}.
 */
public record Adopter(
    String id,
    boolean isFostering,
    LocalDate enquiredOn,
    SortedMap<String, LocalDate> steps,
    @Nullable String leftBecause) {

  Adopter went(String step, LocalDate on) {
    var more = new TreeMap<String, LocalDate>(steps);
    more.put(step, on);
    return new Adopter(id, isFostering, enquiredOn, more, leftBecause);
  }

  Adopter left(@Nullable String reason) {
    return new Adopter(id, isFostering, enquiredOn, steps, reason);
  }

  /** The day of a step; null where it was not taken. */
  public @Nullable LocalDate on(String step) {
    return steps.get(step);
  }

  static Adopter of(String id, boolean fostering, LocalDate enquiredOn) {
    return new Adopter(id, fostering, enquiredOn, new TreeMap<>(), null);
  }
}
