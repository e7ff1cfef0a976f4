package uk.safeguarding.casereviews.childdeath;

import java.time.LocalDate;

/** A form that came in. */
record ChildDeathForm(FormKind kind, LocalDate receivedOn) {}
