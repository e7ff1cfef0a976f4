package uk.safeguarding.childprotection.proceedings.preproceedings.events;

import uk.safeguarding.childprotection.proceedings.preproceedings.PreProceedingsId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;

/** A correction, or what was recorded late, showed that practice had kept to the rule. */
public record PreProceedingsFindingCleared(
    PreProceedingsId preProceedings, ChildRef child, Finding finding)
    implements PreProceedingsEvent {}
