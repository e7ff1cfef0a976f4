package uk.safeguarding.synthetic.counting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the requests so far say of a child. */
final class Known {
  @Nullable LocalDate birth;
  boolean open;
  @Nullable LocalDate closedOn;
  @Nullable String plan;
  boolean hadPlan;
  @Nullable LocalDate planStartedOn;
  @Nullable LocalDate seenOn;
  @Nullable String period;
  boolean ifa;
  boolean carePlan;
  boolean pathwayPlan;
  boolean careLeaver;
  boolean unaccompanied;
  boolean longTerm;
  boolean inTouch;
  boolean suitable;
  @Nullable LocalDate placedOn;
  @Nullable LocalDate visitedOn;
  int missingIn;
}
