package uk.safeguarding.casereviews.childdeath;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import uk.safeguarding.kernel.London;

/**
 * What the notification says of a death.
 *
 * @param diedAt the moment of death, or at which it was confirmed where the moment is not known
 * @param notifiedAt when the child death review partners were told
 * @param socialCare whether children's social care knew the child
 * @param statuses orders and plans in place at death
 * @param grounds why it asks for a joint agency response; empty where it does not
 */
public record Circumstances(
    Instant diedAt,
    Instant notifiedAt,
    Sex sex,
    PlaceOfDeath place,
    Expectation expectation,
    SocialCareInvolvement socialCare,
    SortedSet<StatutoryStatus> statuses,
    SortedSet<JointAgencyGround> grounds) {

  public Circumstances {
    statuses = Collections.unmodifiableSortedSet(new TreeSet<>(statuses));
    grounds = Collections.unmodifiableSortedSet(new TreeSet<>(grounds));
  }

  /** The day in England. */
  public LocalDate diedOn() {
    return London.day(diedAt);
  }

  /** The day in England. */
  public LocalDate notifiedOn() {
    return London.day(notifiedAt);
  }
}
