package uk.safeguarding.reporting.rebasing.events;

import uk.safeguarding.reporting.rebasing.LimitsId;

/**
 * The limits are calculated anew from a month on.
 *
 * @param by the username of the person who said so
 */
public record LimitsRebased(LimitsId limits, String from, String reason, String by)
    implements RebasingEvent {}
