package uk.safeguarding.reporting.rebasing;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.platform.commands.Commands;
import uk.safeguarding.platform.positions.Position;
import uk.safeguarding.platform.positions.ServicePositions;
import uk.safeguarding.platform.security.SignedInUser;
import uk.safeguarding.platform.web.BadRequest;
import uk.safeguarding.reporting.NamedIndicators;
import uk.safeguarding.reporting.rebasing.commands.RebaseLimits;
import uk.safeguarding.reporting.rebasing.commands.RebasingCommand;
import uk.safeguarding.reporting.rebasing.commands.WithdrawRebasing;

/** Starting an indicator's limits anew, and taking that back. */
@RestController
final class RebasingResource {

  private static final int LONGEST_REASON = 500;

  private final NamedIndicators indicators;
  private final Commands commands;
  private final ServicePositions positions;

  RebasingResource(NamedIndicators indicators, Commands commands, ServicePositions positions) {
    this.indicators = indicators;
    this.commands = commands;
    this.positions = positions;
  }

  record Request(@Nullable String reason) {}

  @PutMapping("/api/indicators/{ref}/rebasings/{from}")
  ResponseEntity<Void> rebase(
      @AuthenticationPrincipal SignedInUser user,
      @PathVariable String ref,
      @PathVariable String from,
      @RequestBody Request body) {
    return answer(
        new RebaseLimits(limits(ref), month(from), reason(body.reason()), user.username()));
  }

  @PutMapping("/api/indicators/{ref}/rebasings/{from}/withdrawal")
  ResponseEntity<Void> withdraw(
      @AuthenticationPrincipal SignedInUser user,
      @PathVariable String ref,
      @PathVariable String from,
      @RequestBody Request body) {
    return answer(
        new WithdrawRebasing(limits(ref), month(from), reason(body.reason()), user.username()));
  }

  private ResponseEntity<Void> answer(RebasingCommand command) {
    commands.send(command);
    return ResponseEntity.ok()
        .header(Position.HEADER, positions.after(command.limits().toString()).toString())
        .build();
  }

  private LimitsId limits(String ref) {
    return new LimitsId(indicators.named(ref).ref());
  }

  private static String month(String written) {
    try {
      return Month.parse(written).toString();
    } catch (IllegalArgumentException reason) {
      throw new BadRequest(
          "The first month of the new base is written as a year and a month, for example 2018-04.");
    }
  }

  private static String reason(@Nullable String written) {
    String reason = written == null ? "" : written.strip();
    if (reason.length() > LONGEST_REASON) {
      throw new BadRequest("reason is longer than " + LONGEST_REASON + " characters.");
    }
    return reason;
  }
}
