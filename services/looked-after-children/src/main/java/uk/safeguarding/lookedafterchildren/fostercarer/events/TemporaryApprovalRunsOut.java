package uk.safeguarding.lookedafterchildren.fostercarer.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerId;

/** The last day of a temporary approval as it is now known. */
public record TemporaryApprovalRunsOut(
    FosterCarerId carer, LocalDate since, @Nullable LocalDate dueOn) implements FosterCarerEvent {}
