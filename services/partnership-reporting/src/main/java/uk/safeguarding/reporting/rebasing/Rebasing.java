package uk.safeguarding.reporting.rebasing;

import static uk.safeguarding.reporting.rebasing.RebasingRule.REBASING_NEEDS_A_REASON;
import static uk.safeguarding.reporting.rebasing.RebasingRule.WITHDRAWAL_NEEDS_A_REBASING;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.safeguarding.kernel.AlreadyRecorded;
import uk.safeguarding.reporting.rebasing.commands.RebaseLimits;
import uk.safeguarding.reporting.rebasing.commands.RebasingCommand;
import uk.safeguarding.reporting.rebasing.commands.WithdrawRebasing;
import uk.safeguarding.reporting.rebasing.events.LimitsRebased;
import uk.safeguarding.reporting.rebasing.events.RebasingEvent;
import uk.safeguarding.reporting.rebasing.events.RebasingWithdrawn;

/**
 * What an indicator's limits must remember in order to decide.
 *
 * @param reasons why each base that stands was started, by its first month
 */
public record Rebasing(Map<String, String> reasons) {

  public static final Rebasing NEVER = new Rebasing(Map.of());

  /**
   * The events of a command; none where it says again what stands.
   *
   * @throws AlreadyRecorded when the month has another reason
   */
  public List<RebasingEvent> decide(RebasingCommand command) {
    return switch (command) {
      case RebaseLimits rebase -> {
        REBASING_NEEDS_A_REASON.require(!rebase.reason().isBlank());
        if (rebase.reason().equals(reasons.get(rebase.from()))) {
          yield List.of();
        }
        if (reasons.containsKey(rebase.from())) {
          throw new AlreadyRecorded(
              "The limits start anew from this month already. "
                  + "Withdraw that first to give another reason.");
        }
        yield List.of(
            new LimitsRebased(rebase.limits(), rebase.from(), rebase.reason(), rebase.by()));
      }
      case WithdrawRebasing withdraw -> {
        REBASING_NEEDS_A_REASON.require(!withdraw.reason().isBlank());
        WITHDRAWAL_NEEDS_A_REBASING.require(reasons.containsKey(withdraw.from()));
        yield List.of(
            new RebasingWithdrawn(
                withdraw.limits(), withdraw.from(), withdraw.reason(), withdraw.by()));
      }
    };
  }

  public Rebasing evolve(RebasingEvent event) {
    var after = new HashMap<>(reasons);
    switch (event) {
      case LimitsRebased rebased -> after.put(rebased.from(), rebased.reason());
      case RebasingWithdrawn withdrawn -> after.remove(withdrawn.from());
    }
    return new Rebasing(Map.copyOf(after));
  }
}
