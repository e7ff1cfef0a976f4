package uk.safeguarding.synthetic.returns.lives;

import java.time.LocalDate;

/** A contact with a care leaver, by the code of the return. */
public record LeaverContact(LocalDate on, String inTouch) implements Passing {}
