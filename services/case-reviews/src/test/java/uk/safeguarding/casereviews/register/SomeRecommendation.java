package uk.safeguarding.casereviews.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import uk.safeguarding.casereviews.agency.AgencyCode;
import uk.safeguarding.casereviews.recommendation.ActionRole;
import uk.safeguarding.casereviews.recommendation.DeclineReason;
import uk.safeguarding.casereviews.recommendation.OversightDecision;
import uk.safeguarding.casereviews.recommendation.OversightQuarter;
import uk.safeguarding.casereviews.recommendation.RecommendationId;
import uk.safeguarding.casereviews.recommendation.RecommendationResponse;
import uk.safeguarding.casereviews.recommendation.RecommendationSource;
import uk.safeguarding.casereviews.recommendation.events.RecommendationActionDone;
import uk.safeguarding.casereviews.recommendation.events.RecommendationActionPlanned;
import uk.safeguarding.casereviews.recommendation.events.RecommendationAnswered;
import uk.safeguarding.casereviews.recommendation.events.RecommendationEvent;
import uk.safeguarding.casereviews.recommendation.events.RecommendationMade;
import uk.safeguarding.casereviews.recommendation.events.RecommendationOverseen;
import uk.safeguarding.casereviews.register.recommendations.RecommendationRegister;
import uk.safeguarding.casereviews.register.recommendations.RegisteredRecommendation;
import uk.safeguarding.casereviews.theme.LearningTheme;
import uk.safeguarding.casereviews.wording.Wording;

/** A recommendation by its events. */
public final class SomeRecommendation {

  public static final AgencyCode COUNCIL = new AgencyCode("scc-childrens-services");
  public static final AgencyCode POLICE = new AgencyCode("hampshire-police");
  public static final AgencyCode SCHOOLS = new AgencyCode("schools");

  private final RecommendationId id;
  private final List<RecommendationEvent> events = new ArrayList<>();

  public SomeRecommendation(int number) {
    id = new RecommendationId(new UUID(5, number));
  }

  public static SomeRecommendation made(int number, LocalDate on, AgencyCode... agencies) {
    var recommendation = new SomeRecommendation(number);
    return recommendation.told(recommendation.madeOn(on, agencies));
  }

  public RecommendationId id() {
    return id;
  }

  public SomeRecommendation told(RecommendationEvent event) {
    events.add(event);
    return this;
  }

  public RecommendationMade madeOn(LocalDate on, AgencyCode... agencies) {
    return new RecommendationMade(
        id,
        RecommendationSource.AUDIT,
        null,
        new TreeSet<>(List.of(agencies)),
        LearningTheme.NEGLECT,
        new Wording("Agencies bring a chronology to each conference."),
        on);
  }

  public RecommendationAnswered answered(
      int answer, AgencyCode agency, RecommendationResponse response, DeclineReason... reasons) {
    return new RecommendationAnswered(
        id,
        new UUID(6, answer),
        agency,
        response,
        new TreeSet<>(List.of(reasons)),
        LocalDate.of(2018, 5, 1));
  }

  public RecommendationActionPlanned planned(int action, AgencyCode agency, LocalDate dueOn) {
    return new RecommendationActionPlanned(
        id,
        new UUID(7, action),
        agency,
        ActionRole.SAFEGUARDING_LEAD,
        new Wording("Conference reports include a chronology."),
        LocalDate.of(2018, 4, 20),
        dueOn);
  }

  public RecommendationActionDone done(int action, LocalDate on) {
    return new RecommendationActionDone(
        id, new UUID(7, action), new Wording("The form has a chronology."), on);
  }

  public RecommendationOverseen overseen(int look, String quarter, LocalDate on) {
    return new RecommendationOverseen(
        id, new UUID(8, look), OversightQuarter.parse(quarter), OversightDecision.KEEP_OPEN, on);
  }

  /** As the register knows it. */
  public RegisteredRecommendation registered() {
    return Folded.from(new RecommendationRegister(), events).getFirst();
  }
}
