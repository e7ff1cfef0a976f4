package uk.safeguarding.synthetic.returns.lives;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A missing episode as one agency recorded it. */
public record MissingEpisode(
    LocalDate on,
    String agency,
    boolean isFromCare,
    @Nullable LocalDate returnedOn,
    boolean isInterviewOffered,
    @Nullable String interview)
    implements Passing {

  MissingEpisode returned(LocalDate day) {
    return new MissingEpisode(on, agency, isFromCare, day, isInterviewOffered, interview);
  }

  MissingEpisode offered() {
    return new MissingEpisode(on, agency, isFromCare, returnedOn, true, interview);
  }

  MissingEpisode interviewed(String outcome) {
    return new MissingEpisode(on, agency, isFromCare, returnedOn, isInterviewOffered, outcome);
  }
}
