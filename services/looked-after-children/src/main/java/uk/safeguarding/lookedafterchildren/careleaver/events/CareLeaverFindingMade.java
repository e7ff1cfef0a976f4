package uk.safeguarding.lookedafterchildren.careleaver.events;

import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.lookedafterchildren.careleaver.CareLeaverId;

/** Practice differed from a rule of {@code CareLeaverPractice}. */
public record CareLeaverFindingMade(CareLeaverId careLeaver, ChildRef child, Finding finding)
    implements CareLeaverSupportEvent {}
