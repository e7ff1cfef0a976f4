package uk.safeguarding.lookedafterchildren.fostercarer.events;

import java.time.LocalDate;
import java.util.UUID;
import uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerId;
import uk.safeguarding.lookedafterchildren.fostercarer.TemporaryApprovalExtensionReason;

/** A temporary approval was extended. */
public record TemporaryApprovalExtended(
    FosterCarerId carer,
    UUID extension,
    TemporaryApprovalExtensionReason grounds,
    LocalDate extendedOn)
    implements FosterCarerEvent {}
