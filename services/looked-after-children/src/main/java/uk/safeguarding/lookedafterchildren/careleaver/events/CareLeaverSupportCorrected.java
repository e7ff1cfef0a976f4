package uk.safeguarding.lookedafterchildren.careleaver.events;

import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.careleaver.CareLeaverId;
import uk.safeguarding.lookedafterchildren.careleaver.entitlement.CareLeaverCategory;
import uk.safeguarding.lookedafterchildren.milestones.KnownDay;

/**
 * How support began was recorded wrongly; it was like this.
 *
 * @param since the day since which the category holds; of a birthday the month only
 */
public record CareLeaverSupportCorrected(
    CareLeaverId careLeaver, ChildRef child, CareLeaverCategory category, KnownDay since)
    implements CareLeaverSupportEvent {}
