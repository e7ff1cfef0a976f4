package uk.safeguarding.childprotection.proceedings.preproceedings.events;

import uk.safeguarding.childprotection.proceedings.preproceedings.PreProceedingsId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;

/** Practice differed from a rule of {@code PreProceedingsPractice}. */
public record PreProceedingsFindingMade(
    PreProceedingsId preProceedings, ChildRef child, Finding finding)
    implements PreProceedingsEvent {}
