package uk.safeguarding.synthetic.returns.lives;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A substance misuse problem, and what became of the help that was offered. */
public record SubstanceMisuse(LocalDate on, @Nullable String intervention) implements Passing {

  SubstanceMisuse offered(String what) {
    return new SubstanceMisuse(on, what);
  }
}
