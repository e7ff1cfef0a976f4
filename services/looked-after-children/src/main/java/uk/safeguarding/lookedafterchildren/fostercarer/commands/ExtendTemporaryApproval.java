package uk.safeguarding.lookedafterchildren.fostercarer.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerId;
import uk.safeguarding.lookedafterchildren.fostercarer.TemporaryApprovalExtensionReason;

/** Extend the temporary approval. */
public record ExtendTemporaryApproval(
    @TargetAggregateIdentifier FosterCarerId carer,
    UUID extension,
    TemporaryApprovalExtensionReason grounds,
    LocalDate extendedOn)
    implements TemporaryApprovalCommand {}
