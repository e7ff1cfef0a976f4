package uk.safeguarding.synthetic.returns.lives;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The support of a young person who left care. */
public record CareLeaver(
    String category, LocalDate since, @Nullable String adviser, @Nullable LocalDate endedOn) {

  CareLeaver advisedBy(String worker) {
    return new CareLeaver(category, since, worker, endedOn);
  }

  CareLeaver ended(LocalDate on) {
    return new CareLeaver(category, since, adviser, on);
  }
}
