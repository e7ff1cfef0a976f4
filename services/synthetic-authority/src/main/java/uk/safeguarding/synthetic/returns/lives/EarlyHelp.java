package uk.safeguarding.synthetic.returns.lives;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Help before social care, with its universal help assessment. */
public record EarlyHelp(
    LocalDate startedOn,
    @Nullable LocalDate assessedFrom,
    @Nullable LocalDate assessedOn,
    @Nullable LocalDate endedOn) {

  EarlyHelp assessedFrom(LocalDate on) {
    return new EarlyHelp(startedOn, on, assessedOn, endedOn);
  }

  EarlyHelp assessed(LocalDate on) {
    return new EarlyHelp(startedOn, assessedFrom, on, endedOn);
  }

  EarlyHelp ended(LocalDate on) {
    return new EarlyHelp(startedOn, assessedFrom, assessedOn, on);
  }
}
