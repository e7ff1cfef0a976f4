package uk.safeguarding.lookedafterchildren.careplan.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.careplan.CarePlanId;
import uk.safeguarding.lookedafterchildren.careplan.PermanencePlan;

/**
 * Authorise a care plan again, in another form.
 *
 * @param revision by which it can be withdrawn
 * @param permanencePlan where the child is to grow up
 */
public record ReviseCarePlan(
    @TargetAggregateIdentifier CarePlanId plan,
    UUID revision,
    PermanencePlan permanencePlan,
    LocalDate authorisedOn)
    implements CarePlanCommand {}
