package uk.safeguarding.contactsandreferrals.youngcarer.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.contactsandreferrals.youngcarer.YoungCarerAssessmentOutcome;
import uk.safeguarding.contactsandreferrals.youngcarer.YoungCarerId;

/**
 * Correct what the assessment came to.
 *
 * @param completedOn the day on which the assessment of needs ended
 */
public record CorrectYoungCarerAssessmentOutcome(
    @TargetAggregateIdentifier YoungCarerId carer,
    LocalDate completedOn,
    YoungCarerAssessmentOutcome outcome)
    implements YoungCarerCommand {}
