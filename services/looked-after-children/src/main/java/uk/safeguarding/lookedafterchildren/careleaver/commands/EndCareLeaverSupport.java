package uk.safeguarding.lookedafterchildren.careleaver.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.careleaver.CareLeaverEndReason;
import uk.safeguarding.lookedafterchildren.careleaver.CareLeaverId;
import uk.safeguarding.lookedafterchildren.milestones.KnownDay;

/** Record that support ended. */
public record EndCareLeaverSupport(
    @TargetAggregateIdentifier CareLeaverId careLeaver,
    UUID end,
    KnownDay ended,
    CareLeaverEndReason reason)
    implements CareLeaverSupportCommand {}
