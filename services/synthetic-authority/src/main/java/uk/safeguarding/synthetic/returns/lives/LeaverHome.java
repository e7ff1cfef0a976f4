package uk.safeguarding.synthetic.returns.lives;

import java.time.LocalDate;

/** Where a care leaver lives since a day, by the code of the return. */
public record LeaverHome(LocalDate since, String accommodation) {}
