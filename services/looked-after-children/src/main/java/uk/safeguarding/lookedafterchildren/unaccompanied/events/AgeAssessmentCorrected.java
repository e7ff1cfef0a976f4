package uk.safeguarding.lookedafterchildren.unaccompanied.events;

import java.time.LocalDate;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.unaccompanied.AgeAssessmentOutcome;
import uk.safeguarding.lookedafterchildren.unaccompanied.UnaccompaniedAsylumSeekingId;

/**
 * The age assessment was recorded wrongly; it was like this.
 *
 * @param concludedOn the day on which the age assessment was concluded
 */
public record AgeAssessmentCorrected(
    UnaccompaniedAsylumSeekingId unaccompanied,
    ChildRef child,
    AgeAssessmentOutcome outcome,
    LocalDate concludedOn)
    implements UnaccompaniedAsylumSeekingEvent {}
