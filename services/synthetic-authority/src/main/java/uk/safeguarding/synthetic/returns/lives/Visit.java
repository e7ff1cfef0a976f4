package uk.safeguarding.synthetic.returns.lives;

import java.time.LocalDate;

/** A visit of a social worker; of each kind only the last few are remembered. */
public record Visit(Of of, LocalDate on, boolean isSeen, boolean isAlone) {

  /** What brought the social worker. */
  public enum Of {
    NEED,
    PROTECTION,
    CARE
  }
}
