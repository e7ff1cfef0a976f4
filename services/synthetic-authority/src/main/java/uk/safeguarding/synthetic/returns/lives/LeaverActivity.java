package uk.safeguarding.synthetic.returns.lives;

import java.time.LocalDate;

/** What a care leaver does since a day, by the code of the return. */
public record LeaverActivity(LocalDate since, String activity) {}
