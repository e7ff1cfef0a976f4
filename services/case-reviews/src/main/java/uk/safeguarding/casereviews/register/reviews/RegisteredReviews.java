package uk.safeguarding.casereviews.register.reviews;

import com.mongodb.client.model.Filters;
import java.util.List;
import uk.safeguarding.casereviews.register.WholeRegister;
import uk.safeguarding.platform.readmodel.ReadModels;

/** Reads the register of reviews. */
public final class RegisteredReviews {

  private final ReadModels models;
  private final ReviewRegister register;

  RegisteredReviews(ReadModels models, ReviewRegister register) {
    this.models = models;
    this.register = register;
  }

  /** The reviews that take place or took place. */
  public List<RegisteredReview> all() {
    return WholeRegister.read(models, register, Filters.empty(), each -> each.review().toString())
        .stream()
        .filter(RegisteredReview::takesPlace)
        .toList();
  }
}
