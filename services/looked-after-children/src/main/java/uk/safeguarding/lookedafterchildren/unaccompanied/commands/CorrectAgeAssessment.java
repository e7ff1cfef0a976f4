package uk.safeguarding.lookedafterchildren.unaccompanied.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.unaccompanied.AgeAssessmentOutcome;
import uk.safeguarding.lookedafterchildren.unaccompanied.UnaccompaniedAsylumSeekingId;

/**
 * Correct what an age assessment found.
 *
 * @param concludedOn the day on which the age assessment was concluded
 */
public record CorrectAgeAssessment(
    @TargetAggregateIdentifier UnaccompaniedAsylumSeekingId unaccompanied,
    AgeAssessmentOutcome outcome,
    LocalDate concludedOn)
    implements UnaccompaniedAsylumSeekingCommand {}
