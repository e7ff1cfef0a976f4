package uk.safeguarding.synthetic.returns.lives;

import java.time.LocalDate;

/** A contact: the concern that somebody brought on a day. */
public record Contact(LocalDate on, String source, String reason) implements Passing {}
