package uk.safeguarding.lookedafterchildren.personaleducation.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.personaleducation.PersonalEducationPlanId;

/**
 * The child became looked after, so a personal education plan is to be made.
 *
 * @param age of the child on that day, in completed years
 * @param periodOfCare the period of care that the plan is made for
 * @param lookedAfterFrom the day on which the child became looked after
 */
public record PersonalEducationPlanStarted(
    PersonalEducationPlanId plan,
    ChildRef child,
    @Nullable Integer age,
    UUID periodOfCare,
    LocalDate lookedAfterFrom)
    implements PersonalEducationPlanEvent {}
