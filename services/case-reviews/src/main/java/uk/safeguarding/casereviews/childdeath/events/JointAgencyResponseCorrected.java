package uk.safeguarding.casereviews.childdeath.events;

import java.time.LocalDate;
import uk.safeguarding.casereviews.childdeath.ChildDeathId;
import uk.safeguarding.kernel.ChildRef;

/** When the agencies began to respond together was recorded wrongly; it was then. */
public record JointAgencyResponseCorrected(
    ChildDeathId death, ChildRef child, LocalDate triggeredOn) implements ChildDeathEvent {}
