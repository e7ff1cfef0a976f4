package uk.safeguarding.lookedafterchildren.careleaver.events;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.careleaver.CareLeaverId;
import uk.safeguarding.lookedafterchildren.careleaver.entitlement.CareLeaverCategory;
import uk.safeguarding.lookedafterchildren.milestones.KnownDay;
import uk.safeguarding.lookedafterchildren.milestones.MilestoneMonth;

/**
 * Support of a young person began.
 *
 * @param since the day since which the category holds; of a birthday the month only
 * @param historyChecked whether a care history was sent with it and checked
 * @param categoryByHistory what the law makes of that history; null where it gives no category, or
 *     none was sent
 * @param ageMilestones the months in which the young person reaches the ages at which duties
 *     change, by age in years
 */
public record CareLeaverSupportStarted(
    CareLeaverId careLeaver,
    ChildRef child,
    @Nullable Integer age,
    CareLeaverCategory category,
    KnownDay since,
    boolean historyChecked,
    @Nullable CareLeaverCategory categoryByHistory,
    SortedMap<Integer, MilestoneMonth> ageMilestones)
    implements CareLeaverSupportEvent {}
