package uk.safeguarding.synthetic.returns.lives;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A child protection plan. */
public record ProtectionPlan(
    @Nullable String referral,
    int previous,
    LocalDate startedOn,
    String category,
    String latestCategory,
    List<LocalDate> reviews,
    @Nullable LocalDate endedOn) {

  ProtectionPlan reviewed(LocalDate on, @Nullable String now) {
    return new ProtectionPlan(
        referral,
        previous,
        startedOn,
        category,
        now == null ? latestCategory : now,
        More.of(reviews, on),
        endedOn);
  }

  ProtectionPlan ended(LocalDate on) {
    return new ProtectionPlan(referral, previous, startedOn, category, latestCategory, reviews, on);
  }
}
