package uk.safeguarding.reporting.rebasing.commands;

import uk.safeguarding.reporting.rebasing.LimitsId;

/** An intention about an indicator's limits. */
public sealed interface RebasingCommand permits RebaseLimits, WithdrawRebasing {

  LimitsId limits();
}
