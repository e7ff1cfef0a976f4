package uk.safeguarding.lookedafterchildren;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import uk.safeguarding.kernel.Rule;
import uk.safeguarding.kernel.RuleBroken;

/** What the tests of this service's decisions say alike. */
public final class Decisions {

  private Decisions() {}

  /** A decision is refused by this rule, in its own words. */
  public static void refused(ThrowingCallable decision, Rule rule) {
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(decision)
        .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(rule.name()))
        .withMessage(rule.sentence());
  }
}
