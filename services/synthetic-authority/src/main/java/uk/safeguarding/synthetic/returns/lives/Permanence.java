package uk.safeguarding.synthetic.returns.lives;

import java.time.LocalDate;

/** The permanence plan of a care plan, and the day since which it is so. */
public record Permanence(String plan, LocalDate on) {}
