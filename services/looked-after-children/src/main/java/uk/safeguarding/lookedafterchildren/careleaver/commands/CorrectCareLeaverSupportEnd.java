package uk.safeguarding.lookedafterchildren.careleaver.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.careleaver.CareLeaverEndReason;
import uk.safeguarding.lookedafterchildren.careleaver.CareLeaverId;
import uk.safeguarding.lookedafterchildren.milestones.KnownDay;

/** Correct an end of support. */
public record CorrectCareLeaverSupportEnd(
    @TargetAggregateIdentifier CareLeaverId careLeaver,
    UUID end,
    KnownDay ended,
    CareLeaverEndReason reason)
    implements CareLeaverSupportCommand {}
