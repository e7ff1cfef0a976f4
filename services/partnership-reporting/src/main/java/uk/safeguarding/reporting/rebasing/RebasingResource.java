package uk.safeguarding.reporting.rebasing;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.platform.positions.Position;
import uk.safeguarding.platform.security.SignedInUser;
import uk.safeguarding.reporting.Asked;
import uk.safeguarding.reporting.NamedIndicators;

/** Starting an indicator's limits anew over HTTP, and taking that back. */
@RestController
final class RebasingResource {

  private final NamedIndicators indicators;
  private final LimitsOfIndicators limits;

  RebasingResource(NamedIndicators indicators, LimitsOfIndicators limits) {
    this.indicators = indicators;
    this.limits = limits;
  }

  record Request(@Nullable String reason) {}

  @PutMapping("/api/indicators/{ref}/rebasings/{from}")
  ResponseEntity<Void> rebase(
      @AuthenticationPrincipal SignedInUser user,
      @PathVariable String ref,
      @PathVariable String from,
      @RequestBody Request body) {
    return answer(
        limits.rebase(indicators.named(ref), month(from), body.reason(), user.username()));
  }

  @PutMapping("/api/indicators/{ref}/rebasings/{from}/withdrawal")
  ResponseEntity<Void> withdraw(
      @AuthenticationPrincipal SignedInUser user,
      @PathVariable String ref,
      @PathVariable String from,
      @RequestBody Request body) {
    return answer(
        limits.withdraw(indicators.named(ref), month(from), body.reason(), user.username()));
  }

  private static Month month(String written) {
    return Objects.requireNonNull(Asked.month("The first month of the new base", written));
  }

  private static ResponseEntity<Void> answer(Position position) {
    return ResponseEntity.ok().header(Position.HEADER, position.toString()).build();
  }
}
