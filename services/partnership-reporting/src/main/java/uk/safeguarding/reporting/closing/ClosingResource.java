package uk.safeguarding.reporting.closing;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.kernel.London;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.platform.commands.Commands;
import uk.safeguarding.platform.positions.Position;
import uk.safeguarding.platform.positions.ServicePositions;
import uk.safeguarding.platform.security.SignedInUser;
import uk.safeguarding.reporting.Asked;
import uk.safeguarding.reporting.closing.commands.ClosePeriod;
import uk.safeguarding.reporting.closing.commands.PeriodCommand;
import uk.safeguarding.reporting.closing.commands.ReopenPeriod;

/** Declaring a period final, and taking that back. */
@RestController
final class ClosingResource {

  private final Commands commands;
  private final ServicePositions positions;
  private final Clock clock;

  ClosingResource(Commands commands, ServicePositions positions, Clock clock) {
    this.commands = commands;
    this.positions = positions;
    this.clock = clock;
  }

  record Request(@Nullable String reason) {}

  @PutMapping("/api/periods/{period}/closing")
  ResponseEntity<Void> close(
      @AuthenticationPrincipal SignedInUser user, @PathVariable String period) {
    ReportingPeriod closed = Asked.period(period);
    return answer(
        new ClosePeriod(
            new PeriodId(closed.toString()),
            closed.lastDay(),
            London.day(clock.instant()),
            user.username()));
  }

  @PutMapping("/api/periods/{period}/reopening")
  ResponseEntity<Void> reopen(
      @AuthenticationPrincipal SignedInUser user,
      @PathVariable String period,
      @RequestBody Request body) {
    String reason = body.reason() == null ? "" : body.reason().strip();
    return answer(
        new ReopenPeriod(new PeriodId(Asked.period(period).toString()), reason, user.username()));
  }

  private ResponseEntity<Void> answer(PeriodCommand command) {
    commands.send(command);
    return ResponseEntity.ok()
        .header(Position.HEADER, positions.after(command.id().toString()).toString())
        .build();
  }
}
