package uk.safeguarding.casereviews.register.reviews;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewEvent;
import uk.safeguarding.platform.readmodel.Change;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.platform.readmodel.Projection;

/**
 * One document for each review. Totals by theme and quarter are counted from it when they are asked
 * for: a withdrawal names neither theme nor day, and a document belongs to one subject.
 */
public final class ReviewRegister implements Projection<PracticeReviewEvent, RegisteredReview> {

  @Override
  public String name() {
    return "review-register";
  }

  @Override
  public Class<PracticeReviewEvent> eventType() {
    return PracticeReviewEvent.class;
  }

  @Override
  public Class<RegisteredReview> documentType() {
    return RegisteredReview.class;
  }

  @Override
  public String subject(PracticeReviewEvent event) {
    return event.subject();
  }

  @Override
  public Collection<String> keys(PracticeReviewEvent event) {
    return List.of(event.review().toString());
  }

  @Override
  public Change<RegisteredReview> evolve(
      String key, @Nullable RegisteredReview review, Logged<PracticeReviewEvent> logged) {
    RegisteredReview before =
        review == null ? RegisteredReview.unknown(logged.event().review()) : review;
    return Change.put(before.evolve(logged.event()));
  }
}
