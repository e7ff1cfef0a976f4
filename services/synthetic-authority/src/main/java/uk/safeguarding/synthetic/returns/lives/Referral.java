package uk.safeguarding.synthetic.returns.lives;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A referral and the case that it opened, until its closure; the outcome is why it closed. */
public record Referral(
    String id,
    @Nullable String contact,
    LocalDate receivedOn,
    String source,
    String need,
    @Nullable String decision,
    @Nullable LocalDate decidedOn,
    @Nullable LocalDate closedOn,
    @Nullable String outcome) {

  Referral withNeed(String corrected) {
    return new Referral(
        id, contact, receivedOn, source, corrected, decision, decidedOn, closedOn, outcome);
  }

  Referral decided(String now, LocalDate on) {
    return new Referral(id, contact, receivedOn, source, need, now, on, closedOn, outcome);
  }

  Referral closed(LocalDate on, String why) {
    return new Referral(id, contact, receivedOn, source, need, decision, decidedOn, on, why);
  }

  /** Whether a case was opened. */
  public boolean isAccepted() {
    return decision != null && decision.startsWith("ACCEPTED");
  }

  /** Whether nothing further was done, or help before social care. */
  public boolean isNoFurtherAction() {
    return decision != null && !isAccepted();
  }

  /** Whether a case was opened and is not closed. */
  public boolean isOpen() {
    return isAccepted() && closedOn == null;
  }
}
