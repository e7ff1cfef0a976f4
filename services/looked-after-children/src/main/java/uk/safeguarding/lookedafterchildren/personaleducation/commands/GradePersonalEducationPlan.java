package uk.safeguarding.lookedafterchildren.personaleducation.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.personaleducation.PersonalEducationPlanId;
import uk.safeguarding.lookedafterchildren.personaleducation.PersonalEducationPlanQuality;

/**
 * Grade the quality of a plan.
 *
 * @param grading by which it can be withdrawn
 * @param quality how good the plan was found to be
 * @param gradedOn the day of the grading
 */
public record GradePersonalEducationPlan(
    @TargetAggregateIdentifier PersonalEducationPlanId plan,
    UUID grading,
    PersonalEducationPlanQuality quality,
    LocalDate gradedOn)
    implements PersonalEducationPlanCommand {}
