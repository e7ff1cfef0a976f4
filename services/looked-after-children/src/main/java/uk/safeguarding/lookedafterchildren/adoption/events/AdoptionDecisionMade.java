package uk.safeguarding.lookedafterchildren.adoption.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.adoption.AdoptionId;

/**
 * The agency decided that a child should be placed for adoption.
 *
 * @param age of the child on the day of the decision, in completed years; null before birth
 * @param enteredCareOn the day on which the period of care began
 * @param recommendationReceivedOn the day on which the agency's decision maker received the panel's
 *     recommendation and final minutes; null where the case went to no panel
 */
public record AdoptionDecisionMade(
    AdoptionId adoption,
    ChildRef child,
    @Nullable Integer age,
    LocalDate enteredCareOn,
    @Nullable LocalDate recommendationReceivedOn,
    LocalDate decidedOn)
    implements AdoptionEvent {}
