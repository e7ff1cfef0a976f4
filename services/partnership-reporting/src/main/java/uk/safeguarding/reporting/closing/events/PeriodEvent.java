package uk.safeguarding.reporting.closing.events;

import uk.safeguarding.reporting.closing.PeriodId;

/** What has happened to a period. */
public sealed interface PeriodEvent permits PeriodClosed, PeriodReopened {

  PeriodId id();
}
