package uk.safeguarding.reporting.rebasing.events;

import uk.safeguarding.reporting.rebasing.LimitsId;

/**
 * A re-basing was taken back.
 *
 * @param by the username of the person who said so
 */
public record RebasingWithdrawn(LimitsId limits, String from, String reason, String by)
    implements RebasingEvent {}
