package uk.safeguarding.synthetic.returns.lives;

import java.time.LocalDate;

/** A review of a pathway plan. */
public record PathwayReview(LocalDate on) {}
