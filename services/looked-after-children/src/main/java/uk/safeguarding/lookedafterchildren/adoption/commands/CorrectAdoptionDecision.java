package uk.safeguarding.lookedafterchildren.adoption.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.lookedafterchildren.adoption.AdoptionId;

/**
 * Correct the decision.
 *
 * @param enteredCareOn the day on which the period of care began
 * @param recommendationReceivedOn the day on which the agency's decision maker received the panel's
 *     recommendation and final minutes; null where the case went to no panel
 */
public record CorrectAdoptionDecision(
    @TargetAggregateIdentifier AdoptionId adoption,
    LocalDate enteredCareOn,
    @Nullable LocalDate recommendationReceivedOn,
    LocalDate decidedOn)
    implements AdoptionCommand {}
