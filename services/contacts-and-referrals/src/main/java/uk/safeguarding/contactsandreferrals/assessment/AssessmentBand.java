package uk.safeguarding.contactsandreferrals.assessment;

import java.time.LocalDate;
import java.util.Arrays;
import uk.safeguarding.kernel.WorkingDays;

/** How many working days an assessment took from its referral, as returns and boards count them. */
public enum AssessmentBand {
  WITHIN_10_WORKING_DAYS(10),
  WITHIN_25_WORKING_DAYS(25),
  WITHIN_35_WORKING_DAYS(35),
  WITHIN_45_WORKING_DAYS(45),
  OVER_45_WORKING_DAYS(Integer.MAX_VALUE);

  private final int most;

  AssessmentBand(int most) {
    this.most = most;
  }

  /** The first band that holds it. */
  public static AssessmentBand of(LocalDate referredOn, LocalDate authorisedOn) {
    int days = WorkingDays.englandAndWales().between(referredOn, authorisedOn);
    return Arrays.stream(values()).filter(band -> days <= band.most).findFirst().orElseThrow();
  }
}
