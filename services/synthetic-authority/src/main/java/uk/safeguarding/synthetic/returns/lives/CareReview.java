package uk.safeguarding.synthetic.returns.lives;

import java.time.LocalDate;

/** A review of the case of a looked-after child, and how the child took part. */
public record CareReview(LocalDate on, String participation) implements Passing {}
