package uk.safeguarding.casereviews.register.recommendations;

import com.mongodb.client.model.Filters;
import java.util.List;
import org.bson.conversions.Bson;
import uk.safeguarding.casereviews.agency.AgencyCode;
import uk.safeguarding.casereviews.register.WholeRegister;
import uk.safeguarding.platform.readmodel.ReadModels;

/** Reads the register of recommendations. */
public final class RegisteredRecommendations {

  private final ReadModels models;
  private final RecommendationRegister register;

  RegisteredRecommendations(ReadModels models, RecommendationRegister register) {
    this.models = models;
    this.register = register;
  }

  /** Those that stand, in the order of their ids. */
  public List<RegisteredRecommendation> all() {
    return standing(Filters.empty());
  }

  /** Those that are addressed to an agency or on which it acts. */
  public List<RegisteredRecommendation> of(AgencyCode agency) {
    return standing(Filters.eq(ReadModels.field("agencies"), agency.code()));
  }

  private List<RegisteredRecommendation> standing(Bson filter) {
    return WholeRegister.read(models, register, filter, each -> each.recommendation().toString())
        .stream()
        .filter(RegisteredRecommendation::stands)
        .toList();
  }
}
