package uk.safeguarding.reporting.rebasing;

import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.platform.commands.Commands;
import uk.safeguarding.platform.positions.Position;
import uk.safeguarding.platform.positions.ServicePositions;
import uk.safeguarding.platform.web.BadRequest;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.rebasing.commands.RebaseLimits;
import uk.safeguarding.reporting.rebasing.commands.RebasingCommand;
import uk.safeguarding.reporting.rebasing.commands.WithdrawRebasing;

/** Starts an indicator's limits anew, or takes that back, for a person who gives a reason. */
public final class LimitsOfIndicators {

  private static final int LONGEST_REASON = 500;

  private final Commands commands;
  private final ServicePositions positions;

  LimitsOfIndicators(Commands commands, ServicePositions positions) {
    this.commands = commands;
    this.positions = positions;
  }

  /**
   * Starts the limits anew.
   *
   * @param from the first month of the new base
   * @param by the person's username
   * @throws BadRequest when the reason is too long
   * @throws uk.safeguarding.kernel.RuleBroken when a rule refuses it
   * @throws uk.safeguarding.kernel.AlreadyRecorded when the month has another reason
   */
  public Position rebase(Indicator indicator, Month from, @Nullable String reason, String by) {
    return send(new RebaseLimits(limits(indicator), from.toString(), text(reason), by));
  }

  /** Takes a re-basing back; refuses as {@link #rebase} does. */
  public Position withdraw(Indicator indicator, Month from, @Nullable String reason, String by) {
    return send(new WithdrawRebasing(limits(indicator), from.toString(), text(reason), by));
  }

  private Position send(RebasingCommand command) {
    commands.send(command);
    return positions.after(command.limits().toString());
  }

  private static LimitsId limits(Indicator indicator) {
    return new LimitsId(indicator.ref());
  }

  private static String text(@Nullable String written) {
    String reason = written == null ? "" : written.strip();
    if (reason.length() > LONGEST_REASON) {
      throw new BadRequest("The reason must be " + LONGEST_REASON + " characters or less.");
    }
    return reason;
  }
}
