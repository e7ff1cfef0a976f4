package uk.safeguarding.synthetic.returns.lives;

import java.time.LocalDate;

/** A health assessment that was carried out. */
public record HealthAssessment(LocalDate on) implements Passing {}
