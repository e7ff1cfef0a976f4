package uk.safeguarding.lookedafterchildren.careleaver;

import org.jspecify.annotations.Nullable;
import uk.safeguarding.lookedafterchildren.milestones.KnownDay;
import uk.safeguarding.lookedafterchildren.milestones.MilestoneMonth;

/**
 * A young person stays with former foster carers after 18.
 *
 * @param startedIn the month of the 18th birthday
 * @param ended the last day; null while it lasts
 */
public record StayingPutArrangement(MilestoneMonth startedIn, @Nullable KnownDay ended) {

  StayingPutArrangement endedOn(KnownDay day) {
    return new StayingPutArrangement(startedIn, day);
  }
}
