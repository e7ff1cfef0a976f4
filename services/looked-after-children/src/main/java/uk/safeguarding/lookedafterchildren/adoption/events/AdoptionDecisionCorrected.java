package uk.safeguarding.lookedafterchildren.adoption.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.adoption.AdoptionId;

/**
 * The decision was recorded wrongly; it was like this.
 *
 * @param enteredCareOn the day on which the period of care began
 * @param recommendationReceivedOn the day on which the agency's decision maker received the panel's
 *     recommendation and final minutes; null where the case went to no panel
 */
public record AdoptionDecisionCorrected(
    AdoptionId adoption,
    ChildRef child,
    LocalDate enteredCareOn,
    @Nullable LocalDate recommendationReceivedOn,
    LocalDate decidedOn)
    implements AdoptionEvent {}
