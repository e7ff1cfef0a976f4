package uk.safeguarding.lookedafterchildren.fostercarer.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerId;
import uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerKind;

/**
 * How a foster carer came to the council was recorded wrongly; it was like this.
 *
 * @param kind the kind of fostering
 * @param applicationReceivedOn the day on which the application to foster came; null where none did
 */
public record FosterCarerCorrected(
    FosterCarerId carer,
    FosterCarerKind kind,
    LocalDate enquiryReceivedOn,
    @Nullable LocalDate applicationReceivedOn)
    implements FosterCarerEvent {}
