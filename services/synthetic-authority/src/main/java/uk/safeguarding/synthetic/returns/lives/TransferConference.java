package uk.safeguarding.synthetic.returns.lives;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An initial conference about a child who moved here while on a plan elsewhere. */
public record TransferConference(@Nullable String referral, LocalDate on) {}
