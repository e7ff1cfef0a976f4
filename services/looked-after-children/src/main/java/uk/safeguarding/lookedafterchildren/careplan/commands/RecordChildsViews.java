package uk.safeguarding.lookedafterchildren.careplan.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.careplan.CarePlanId;

/**
 * Record that the child was heard about the care plan.
 *
 * @param views by which they can be withdrawn
 * @param heardOn the day on which the child told them
 */
public record RecordChildsViews(
    @TargetAggregateIdentifier CarePlanId plan, UUID views, LocalDate heardOn)
    implements CarePlanCommand {}
