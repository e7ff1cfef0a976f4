package uk.safeguarding.lookedafterchildren.careleaver.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.careleaver.CareLeaverId;
import uk.safeguarding.lookedafterchildren.milestones.MilestoneMonth;

/** Record that a young person stays with former foster carers after 18. */
public record StartStayingPut(
    @TargetAggregateIdentifier CareLeaverId careLeaver, UUID arrangement, MilestoneMonth startedIn)
    implements CareLeaverLifeCommand {}
