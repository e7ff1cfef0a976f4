package uk.safeguarding.reporting.closing;

import static uk.safeguarding.reporting.closing.PeriodRule.CLOSING_NEEDS_AN_ENDED_PERIOD;
import static uk.safeguarding.reporting.closing.PeriodRule.REOPENING_NEEDS_A_CLOSED_PERIOD;
import static uk.safeguarding.reporting.closing.PeriodRule.REOPENING_NEEDS_A_REASON;

import java.util.List;
import uk.safeguarding.reporting.closing.commands.ClosePeriod;
import uk.safeguarding.reporting.closing.commands.PeriodCommand;
import uk.safeguarding.reporting.closing.commands.ReopenPeriod;
import uk.safeguarding.reporting.closing.events.PeriodClosed;
import uk.safeguarding.reporting.closing.events.PeriodEvent;
import uk.safeguarding.reporting.closing.events.PeriodReopened;

/** What a period must remember in order to decide. */
public enum PeriodClosing {
  OPEN,
  CLOSED;

  /** The events of a command; none where the period is closed already. */
  public List<PeriodEvent> decide(PeriodCommand command) {
    return switch (command) {
      case ClosePeriod close -> {
        CLOSING_NEEDS_AN_ENDED_PERIOD.require(close.today().isAfter(close.lastDay()));
        yield this == CLOSED ? List.of() : List.of(new PeriodClosed(close.id(), close.by()));
      }
      case ReopenPeriod reopen -> {
        REOPENING_NEEDS_A_CLOSED_PERIOD.require(this == CLOSED);
        REOPENING_NEEDS_A_REASON.require(!reopen.reason().isBlank());
        yield List.of(new PeriodReopened(reopen.id(), reopen.reason(), reopen.by()));
      }
    };
  }

  public PeriodClosing evolve(PeriodEvent event) {
    return switch (event) {
      case PeriodClosed _ -> CLOSED;
      case PeriodReopened _ -> OPEN;
    };
  }
}
