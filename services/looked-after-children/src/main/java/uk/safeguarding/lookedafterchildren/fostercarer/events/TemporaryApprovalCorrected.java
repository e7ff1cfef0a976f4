package uk.safeguarding.lookedafterchildren.fostercarer.events;

import java.time.LocalDate;
import uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerId;

/** The temporary approval was recorded wrongly; it was like this. */
public record TemporaryApprovalCorrected(FosterCarerId carer, LocalDate approvedOn)
    implements FosterCarerEvent {}
