package uk.safeguarding.agencyreturns.submission;

import java.time.Instant;
import uk.safeguarding.agencyreturns.submission.events.ReturnSubmitted;

/**
 * A version of a return: all that its receipt says.
 *
 * @param submittedAt when the platform took it
 */
public record ReturnVersion(ReturnSubmitted submitted, Instant submittedAt) {

  boolean stands() {
    return submitted.status() != ReturnStatus.REJECTED;
  }

  boolean holds(String contentHash) {
    return submitted.contentHash().equals(contentHash);
  }
}
