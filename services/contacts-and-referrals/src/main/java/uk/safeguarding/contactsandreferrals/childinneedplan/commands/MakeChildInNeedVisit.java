package uk.safeguarding.contactsandreferrals.childinneedplan.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.contactsandreferrals.childinneedplan.ChildInNeedPlanId;

/**
 * Record that a social worker visited the child.
 *
 * @param visit the visit, by the id that its sender chose
 * @param childSeen whether the child was seen; a visit at which it was not keeps no limit
 */
public record MakeChildInNeedVisit(
    @TargetAggregateIdentifier ChildInNeedPlanId plan,
    UUID visit,
    LocalDate visitedOn,
    boolean childSeen)
    implements ChildInNeedPlanCommand {}
