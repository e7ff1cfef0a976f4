package uk.safeguarding.casereviews.register.reviews;

import java.time.LocalDate;
import java.util.Comparator;
import uk.safeguarding.casereviews.practicereview.PracticeReviewStage;

/** A stage that a review reached. */
public record ReachedStage(PracticeReviewStage stage, LocalDate reachedOn)
    implements Comparable<ReachedStage> {

  /** By day; of one day, in the order of the stages. */
  @Override
  public int compareTo(ReachedStage other) {
    return Comparator.comparing(ReachedStage::reachedOn)
        .thenComparing(ReachedStage::stage)
        .compare(this, other);
  }
}
