package uk.safeguarding.reporting.rebasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.safeguarding.kernel.AlreadyRecorded;
import uk.safeguarding.kernel.RuleBroken;
import uk.safeguarding.reporting.rebasing.commands.RebaseLimits;
import uk.safeguarding.reporting.rebasing.commands.WithdrawRebasing;
import uk.safeguarding.reporting.rebasing.events.LimitsRebased;
import uk.safeguarding.reporting.rebasing.events.RebasingWithdrawn;

class RebasingTest {

  private static final LimitsId M3 = new LimitsId("M3");
  private static final String APRIL = "2018-04";
  private static final String WHY = "A new front door opened.";

  private final RebaseLimits rebase = new RebaseLimits(M3, APRIL, WHY, "unit.one");
  private final LimitsRebased rebased = new LimitsRebased(M3, APRIL, WHY, "unit.one");

  @Test
  void limits_start_anew_with_a_reason_and_a_name() {
    assertThat(Rebasing.NEVER.decide(rebase)).containsExactly(rebased);
  }

  @Test
  void a_reason_of_blanks_is_none() {
    assertThatThrownBy(() -> Rebasing.NEVER.decide(new RebaseLimits(M3, APRIL, "  ", "unit.one")))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            broken -> assertThat(broken.rule()).isEqualTo("REBASING_NEEDS_A_REASON"));
  }

  @Test
  void the_same_again_changes_nothing() {
    assertThat(Rebasing.NEVER.evolve(rebased).decide(rebase)).isEmpty();
  }

  @Test
  void another_reason_for_the_same_month_needs_a_withdrawal_first() {
    Rebasing standing = Rebasing.NEVER.evolve(rebased);
    var other = new RebaseLimits(M3, APRIL, "Another reason.", "unit.two");
    assertThatThrownBy(() -> standing.decide(other))
        .isInstanceOf(AlreadyRecorded.class)
        .hasMessageContaining("Withdraw that first");

    var withdraw = new WithdrawRebasing(M3, APRIL, "Too early to say.", "unit.two");
    var withdrawn = new RebasingWithdrawn(M3, APRIL, "Too early to say.", "unit.two");
    assertThat(standing.decide(withdraw)).isEqualTo(List.of(withdrawn));
    assertThat(standing.evolve(withdrawn).decide(other)).hasSize(1);
  }

  @Test
  void what_does_not_stand_cannot_be_withdrawn() {
    assertThatThrownBy(
            () -> Rebasing.NEVER.decide(new WithdrawRebasing(M3, APRIL, "A mistake.", "unit.one")))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            broken -> assertThat(broken.rule()).isEqualTo("WITHDRAWAL_NEEDS_A_REBASING"));
  }

  @Test
  void an_id_reads_back_as_it_is_written() {
    assertThat(LimitsId.parse(new LimitsId("EH4 (val)").toString()).indicator())
        .isEqualTo("EH4 (val)");
  }
}
