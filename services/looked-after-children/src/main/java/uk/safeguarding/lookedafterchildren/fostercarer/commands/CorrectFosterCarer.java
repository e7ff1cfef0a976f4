package uk.safeguarding.lookedafterchildren.fostercarer.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerId;
import uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerKind;

/**
 * Correct how a foster carer came to the council.
 *
 * @param kind the kind of fostering
 * @param applicationReceivedOn the day on which the application to foster came; null where none did
 */
public record CorrectFosterCarer(
    @TargetAggregateIdentifier FosterCarerId carer,
    FosterCarerKind kind,
    LocalDate enquiryReceivedOn,
    @Nullable LocalDate applicationReceivedOn)
    implements FosterCarerCommand {}
