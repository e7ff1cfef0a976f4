package uk.safeguarding.synthetic.returns.lives;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A child and family assessment of a case. */
public record Assessment(
    @Nullable String referral,
    LocalDate startedOn,
    @Nullable LocalDate reviewedOn,
    @Nullable LocalDate authorisedOn,
    @Nullable String outcome,
    List<String> factors) {

  Assessment reviewed(LocalDate on) {
    return new Assessment(referral, startedOn, on, authorisedOn, outcome, factors);
  }

  Assessment found(List<String> some) {
    return new Assessment(referral, startedOn, reviewedOn, authorisedOn, outcome, some);
  }

  Assessment authorised(LocalDate on, String what) {
    return new Assessment(referral, startedOn, reviewedOn, on, what, factors);
  }
}
