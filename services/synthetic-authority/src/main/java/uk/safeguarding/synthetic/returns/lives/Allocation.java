package uk.safeguarding.synthetic.returns.lives;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A social worker of a looked-after child. */
public record Allocation(
    String worker,
    String team,
    @Nullable String reason,
    LocalDate startedOn,
    @Nullable LocalDate endedOn) {

  Allocation ended(LocalDate on) {
    return new Allocation(worker, team, reason, startedOn, on);
  }
}
