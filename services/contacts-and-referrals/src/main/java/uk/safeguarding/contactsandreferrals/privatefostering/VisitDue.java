package uk.safeguarding.contactsandreferrals.privatefostering;

import java.time.LocalDate;

/**
 * A visit that has to be made.
 *
 * @param since the day from which its limit runs
 * @param dueOn the last day on which the limit is kept
 */
public record VisitDue(LocalDate since, LocalDate dueOn) {}
