package uk.safeguarding.lookedafterchildren.healthassessment.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.healthassessment.HealthAssessmentId;
import uk.safeguarding.lookedafterchildren.healthassessment.HealthAssessmentOutcome;
import uk.safeguarding.lookedafterchildren.healthassessment.HealthPractitioner;

/**
 * The outcome was recorded wrongly; it was this.
 *
 * @param practitioner who carried it out; null where nobody did
 * @param outcomeOn the day on which it was carried out, or on which it was plain that it would not
 *     be
 */
public record HealthAssessmentOutcomeCorrected(
    HealthAssessmentId assessment,
    ChildRef child,
    HealthAssessmentOutcome outcome,
    @Nullable HealthPractitioner practitioner,
    LocalDate outcomeOn)
    implements HealthAssessmentEvent {}
