package uk.safeguarding.lookedafterchildren.careleaver.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.careleaver.CareLeaverId;
import uk.safeguarding.lookedafterchildren.careleaver.StayingPutEndReason;
import uk.safeguarding.lookedafterchildren.milestones.KnownDay;

/** Record that a Staying Put arrangement ended. */
public record EndStayingPut(
    @TargetAggregateIdentifier CareLeaverId careLeaver,
    UUID arrangement,
    KnownDay ended,
    StayingPutEndReason reason)
    implements CareLeaverLifeCommand {}
