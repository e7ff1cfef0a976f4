package uk.safeguarding.synthetic;

import java.time.LocalDate;
import java.util.List;

/** A day of the invented authority and what its agencies record on it, in order. */
public record Day(LocalDate date, List<AgencyRequest> requests) {}
