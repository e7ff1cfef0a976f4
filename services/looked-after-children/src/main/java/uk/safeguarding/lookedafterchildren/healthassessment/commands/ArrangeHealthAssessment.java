package uk.safeguarding.lookedafterchildren.healthassessment.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.healthassessment.HealthAssessmentId;
import uk.safeguarding.lookedafterchildren.healthassessment.HealthAssessmentKind;

/**
 * Arrange a health assessment that is due.
 *
 * @param age of the child on the day from which the limit is counted, in completed years
 * @param periodOfCare the period of care in which it is due
 * @param dueFrom the day from which the limit is counted: of becoming looked after, or of the last
 *     assessment
 */
public record ArrangeHealthAssessment(
    @TargetAggregateIdentifier HealthAssessmentId assessment,
    ChildRef child,
    @Nullable Integer age,
    UUID periodOfCare,
    HealthAssessmentKind kind,
    LocalDate dueFrom)
    implements HealthAssessmentCommand {}
