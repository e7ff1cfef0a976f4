package uk.safeguarding.childprotection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import uk.safeguarding.childprotection.attendance.AttendingAgency;
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

  public static SortedSet<AttendingAgency> agencies(AttendingAgency... present) {
    return new TreeSet<>(List.of(present));
  }
}
