package uk.safeguarding.reporting.closing.commands;

import uk.safeguarding.reporting.closing.PeriodId;

/** An intention about a period. */
public sealed interface PeriodCommand permits ClosePeriod, ReopenPeriod {

  PeriodId id();
}
