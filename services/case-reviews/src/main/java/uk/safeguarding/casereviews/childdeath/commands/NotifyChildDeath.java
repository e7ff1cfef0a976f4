package uk.safeguarding.casereviews.childdeath.commands;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.childdeath.AgeBand;
import uk.safeguarding.casereviews.childdeath.ChildDeathId;
import uk.safeguarding.casereviews.childdeath.Circumstances;
import uk.safeguarding.kernel.ChildRef;

/**
 * Notify a death.
 *
 * @param age of the child at death, in completed years; null when the child was not born by then
 * @param ageBand the band of the statutory return; null with the age
 */
public record NotifyChildDeath(
    @TargetAggregateIdentifier ChildDeathId death,
    ChildRef child,
    @Nullable Integer age,
    @Nullable AgeBand ageBand,
    Circumstances circumstances)
    implements ChildDeathCommand {}
