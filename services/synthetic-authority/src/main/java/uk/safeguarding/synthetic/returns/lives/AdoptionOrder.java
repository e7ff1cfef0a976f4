package uk.safeguarding.synthetic.returns.lives;

import java.time.LocalDate;

/** An adoption order, and who adopted. */
public record AdoptionOrder(
    LocalDate on, boolean isByFosterCarer, int adopters, String genders, String legalStatus) {}
