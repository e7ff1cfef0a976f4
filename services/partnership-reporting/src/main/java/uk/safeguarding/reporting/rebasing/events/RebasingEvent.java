package uk.safeguarding.reporting.rebasing.events;

import uk.safeguarding.reporting.rebasing.LimitsId;

/** What has happened to an indicator's limits. */
public sealed interface RebasingEvent permits LimitsRebased, RebasingWithdrawn {

  LimitsId limits();

  /** The first month of the base it is about, {@code 2018-04}. */
  String from();
}
