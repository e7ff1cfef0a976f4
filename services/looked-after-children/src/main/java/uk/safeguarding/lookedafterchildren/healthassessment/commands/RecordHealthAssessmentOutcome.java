package uk.safeguarding.lookedafterchildren.healthassessment.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.lookedafterchildren.healthassessment.HealthAssessmentId;
import uk.safeguarding.lookedafterchildren.healthassessment.HealthAssessmentOutcome;
import uk.safeguarding.lookedafterchildren.healthassessment.HealthPractitioner;

/**
 * Record what became of a health assessment.
 *
 * @param practitioner who carried it out; null where nobody did
 * @param outcomeOn the day on which it was carried out, or on which it was plain that it would not
 *     be
 */
public record RecordHealthAssessmentOutcome(
    @TargetAggregateIdentifier HealthAssessmentId assessment,
    HealthAssessmentOutcome outcome,
    @Nullable HealthPractitioner practitioner,
    LocalDate outcomeOn)
    implements HealthAssessmentCommand {}
