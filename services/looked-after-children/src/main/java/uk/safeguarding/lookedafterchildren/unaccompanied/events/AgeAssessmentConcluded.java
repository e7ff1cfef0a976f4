package uk.safeguarding.lookedafterchildren.unaccompanied.events;

import java.time.LocalDate;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.unaccompanied.AgeAssessmentOutcome;
import uk.safeguarding.lookedafterchildren.unaccompanied.UnaccompaniedAsylumSeekingId;

/**
 * An age assessment came to its finding.
 *
 * @param concludedOn the day on which the age assessment was concluded
 */
public record AgeAssessmentConcluded(
    UnaccompaniedAsylumSeekingId unaccompanied,
    ChildRef child,
    AgeAssessmentOutcome outcome,
    LocalDate concludedOn)
    implements UnaccompaniedAsylumSeekingEvent {}
