package uk.safeguarding.lookedafterchildren.careleaver.commands;

import java.util.SortedMap;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.careleaver.CareLeaverId;
import uk.safeguarding.lookedafterchildren.careleaver.entitlement.CareLeaverCategory;
import uk.safeguarding.lookedafterchildren.milestones.KnownDay;
import uk.safeguarding.lookedafterchildren.milestones.MilestoneMonth;

/**
 * Begin the support of a young person.
 *
 * @param age of the young person on the first day, in completed years
 * @param since the day since which the category holds
 * @param historyChecked whether a care history was sent with it and checked
 * @param categoryByHistory what the law makes of that history; null where it gives no category, or
 *     none was sent
 * @param ageMilestones the months in which the young person reaches the ages at which duties
 *     change, by age in years
 */
public record StartCareLeaverSupport(
    @TargetAggregateIdentifier CareLeaverId careLeaver,
    ChildRef child,
    @Nullable Integer age,
    CareLeaverCategory category,
    KnownDay since,
    boolean historyChecked,
    @Nullable CareLeaverCategory categoryByHistory,
    SortedMap<Integer, MilestoneMonth> ageMilestones)
    implements CareLeaverSupportCommand {}
