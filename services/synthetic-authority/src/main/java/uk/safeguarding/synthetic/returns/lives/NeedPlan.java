package uk.safeguarding.synthetic.returns.lives;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A plan for a child in need. */
public record NeedPlan(
    @Nullable String referral, LocalDate startedOn, @Nullable LocalDate endedOn) {

  NeedPlan ended(LocalDate on) {
    return endedOn == null ? new NeedPlan(referral, startedOn, on) : this;
  }
}
