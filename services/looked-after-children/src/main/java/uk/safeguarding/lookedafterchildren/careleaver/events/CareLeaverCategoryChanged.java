package uk.safeguarding.lookedafterchildren.careleaver.events;

import java.util.UUID;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.careleaver.CareLeaverId;
import uk.safeguarding.lookedafterchildren.careleaver.entitlement.CareLeaverCategory;
import uk.safeguarding.lookedafterchildren.milestones.KnownDay;

/**
 * Another category holds from a day on.
 *
 * @param since the day since which the category holds; of a birthday the month only
 */
public record CareLeaverCategoryChanged(
    CareLeaverId careLeaver,
    ChildRef child,
    UUID change,
    CareLeaverCategory category,
    KnownDay since)
    implements CareLeaverSupportEvent {}
