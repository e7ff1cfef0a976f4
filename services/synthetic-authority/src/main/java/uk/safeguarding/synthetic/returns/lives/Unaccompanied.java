package uk.safeguarding.synthetic.returns.lives;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The status of a child who seeks asylum alone. */
public record Unaccompanied(LocalDate startedOn, @Nullable LocalDate endedOn) {

  Unaccompanied ended(LocalDate on) {
    return new Unaccompanied(startedOn, on);
  }
}
