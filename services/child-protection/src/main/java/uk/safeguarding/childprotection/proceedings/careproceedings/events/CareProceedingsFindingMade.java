package uk.safeguarding.childprotection.proceedings.careproceedings.events;

import uk.safeguarding.childprotection.proceedings.careproceedings.CareProceedingsId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;

/** Practice differed from a rule of {@code CareProceedingsPractice}. */
public record CareProceedingsFindingMade(
    CareProceedingsId proceedings, ChildRef child, Finding finding)
    implements CareProceedingsEvent {}
