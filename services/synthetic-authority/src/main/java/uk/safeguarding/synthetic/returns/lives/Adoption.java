package uk.safeguarding.synthetic.returns.lives;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The way of a child from the decision that it should be adopted to the order. */
public record Adoption(
    LocalDate enteredCareOn,
    LocalDate decidedOn,
    @Nullable LocalDate placementOrderOn,
    @Nullable LocalDate matchedOn,
    @Nullable LocalDate placedOn,
    @Nullable AdoptionOrder order) {

  Adoption ordered(LocalDate on) {
    return new Adoption(enteredCareOn, decidedOn, on, matchedOn, placedOn, order);
  }

  Adoption matched(LocalDate on) {
    return new Adoption(enteredCareOn, decidedOn, placementOrderOn, on, placedOn, order);
  }

  Adoption placed(LocalDate on) {
    return new Adoption(enteredCareOn, decidedOn, placementOrderOn, matchedOn, on, order);
  }

  Adoption granted(AdoptionOrder now) {
    return new Adoption(enteredCareOn, decidedOn, placementOrderOn, matchedOn, placedOn, now);
  }
}
