package uk.safeguarding.lookedafterchildren.careleaver.events;

import java.util.UUID;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.careleaver.CareLeaverId;
import uk.safeguarding.lookedafterchildren.careleaver.entitlement.CareLeaverCategory;
import uk.safeguarding.lookedafterchildren.milestones.KnownDay;

/**
 * A change of category was recorded wrongly; it was this.
 *
 * @param since the day since which the category holds; of a birthday the month only
 */
public record CareLeaverCategoryCorrected(
    CareLeaverId careLeaver,
    ChildRef child,
    UUID change,
    CareLeaverCategory category,
    KnownDay since)
    implements CareLeaverSupportEvent {}
