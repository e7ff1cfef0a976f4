package uk.safeguarding.casereviews.childdeath.events;

import java.time.LocalDate;
import uk.safeguarding.casereviews.childdeath.ChildDeathId;
import uk.safeguarding.kernel.ChildRef;

/** The agencies began to respond together. */
public record JointAgencyResponseTriggered(
    ChildDeathId death, ChildRef child, LocalDate triggeredOn) implements ChildDeathEvent {}
