package uk.safeguarding.casereviews.childdeath.published;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.childdeath.AgeBand;
import uk.safeguarding.casereviews.childdeath.Circumstances;
import uk.safeguarding.casereviews.childdeath.PanelReview;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathCompletionCorrected;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathCorrected;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathEvent;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathFindingCleared;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathFindingMade;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathFormReceived;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathFormWithdrawn;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathNotified;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathReviewCompleted;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathReviewCorrected;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathReviewed;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathWithdrawn;
import uk.safeguarding.casereviews.childdeath.events.JointAgencyResponseCorrected;
import uk.safeguarding.casereviews.childdeath.events.JointAgencyResponseTriggered;
import uk.safeguarding.kernel.Quarter;
import uk.safeguarding.platform.publishing.Publication;
import uk.safeguarding.platform.publishing.PublishedAsRecorded;
import uk.safeguarding.platform.publishing.PublishedMessage;

/**
 * Anybody may read the topic, and few may know of a child's death: the messages hold neither the
 * child's reference nor a day, and their key is the record. What else is recorded stays inside.
 */
public final class ChildDeathPublication implements Publication {

  private final Publication others;

  /**
   * @param others what is told of everything else
   */
  public ChildDeathPublication(Publication others) {
    this.others = others;
  }

  @Override
  public @Nullable PublishedMessage messageOf(Object event, Instant recordedAt) {
    return event instanceof ChildDeathEvent death
        ? messageOf(death)
        : others.messageOf(event, recordedAt);
  }

  private static @Nullable PublishedMessage messageOf(ChildDeathEvent event) {
    Object counted = counted(event);
    return counted == null
        ? null
        : new PublishedMessage(
            PublishedAsRecorded.type(event.getClass()), event.death().toString(), counted);
  }

  private static @Nullable Object counted(ChildDeathEvent event) {
    return switch (event) {
      case ChildDeathNotified it -> death(it, it.ageBand(), it.circumstances());
      case ChildDeathCorrected it -> death(it, it.ageBand(), it.circumstances());
      case ChildDeathReviewed it -> review(it, it.review());
      case ChildDeathReviewCorrected it -> review(it, it.review());
      case ChildDeathReviewCompleted it ->
          new CountedCompletion(it.death(), quarter(it.completedOn()));
      case ChildDeathCompletionCorrected it ->
          new CountedCompletion(it.death(), quarter(it.completedOn()));
      case ChildDeathWithdrawn it -> new NoLongerCounted(it.death());
      case JointAgencyResponseTriggered _,
          JointAgencyResponseCorrected _,
          ChildDeathFormReceived _,
          ChildDeathFormWithdrawn _,
          ChildDeathFindingMade _,
          ChildDeathFindingCleared _ ->
          null;
    };
  }

  private static CountedDeath death(ChildDeathEvent event, AgeBand band, Circumstances told) {
    return new CountedDeath(event.death(), quarter(told.notifiedOn()), band, told.expectation());
  }

  private static CountedReview review(ChildDeathEvent event, PanelReview found) {
    return new CountedReview(
        event.death(), quarter(found.reviewedOn()), found.category(), found.modifiability());
  }

  private static String quarter(LocalDate day) {
    return Quarter.containing(day).toString();
  }
}
