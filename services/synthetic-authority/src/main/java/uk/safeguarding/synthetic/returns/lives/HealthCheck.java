package uk.safeguarding.synthetic.returns.lives;

import java.time.LocalDate;

/** A dental or developmental check, or immunisations, of a looked-after child. */
public record HealthCheck(LocalDate on, String kind, String result) implements Passing {}
