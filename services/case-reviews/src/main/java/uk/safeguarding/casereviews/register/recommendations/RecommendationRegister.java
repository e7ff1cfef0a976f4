package uk.safeguarding.casereviews.register.recommendations;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.recommendation.events.RecommendationEvent;
import uk.safeguarding.platform.readmodel.Change;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.platform.readmodel.Projection;

/** One document for each recommendation: what every agency's figures are counted from. */
public final class RecommendationRegister
    implements Projection<RecommendationEvent, RegisteredRecommendation> {

  @Override
  public String name() {
    return "recommendation-register";
  }

  @Override
  public Class<RecommendationEvent> eventType() {
    return RecommendationEvent.class;
  }

  @Override
  public Class<RegisteredRecommendation> documentType() {
    return RegisteredRecommendation.class;
  }

  @Override
  public String subject(RecommendationEvent event) {
    return event.subject();
  }

  @Override
  public Collection<String> keys(RecommendationEvent event) {
    return List.of(event.recommendation().toString());
  }

  @Override
  public Change<RegisteredRecommendation> evolve(
      String key,
      @Nullable RegisteredRecommendation recommendation,
      Logged<RecommendationEvent> logged) {
    RegisteredRecommendation before =
        recommendation == null
            ? RegisteredRecommendation.unknown(logged.event().recommendation())
            : recommendation;
    return Change.put(before.evolve(logged.event()));
  }
}
