package uk.safeguarding.casereviews.register.recommendations;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.agency.AgencyCode;
import uk.safeguarding.casereviews.recommendation.RecommendationId;
import uk.safeguarding.casereviews.recommendation.events.RecommendationActionEvent;
import uk.safeguarding.casereviews.recommendation.events.RecommendationAnswerWithdrawn;
import uk.safeguarding.casereviews.recommendation.events.RecommendationAnswered;
import uk.safeguarding.casereviews.recommendation.events.RecommendationConsequence;
import uk.safeguarding.casereviews.recommendation.events.RecommendationCorrected;
import uk.safeguarding.casereviews.recommendation.events.RecommendationEvent;
import uk.safeguarding.casereviews.recommendation.events.RecommendationMade;
import uk.safeguarding.casereviews.recommendation.events.RecommendationOversightEvent;
import uk.safeguarding.casereviews.recommendation.events.RecommendationRecordEvent;
import uk.safeguarding.casereviews.recommendation.events.RecommendationWithdrawn;
import uk.safeguarding.casereviews.register.Entries;

/**
 * One recommendation as the register knows it: a document of the read model.
 *
 * @param withdrawn whether it should never have been recorded; it then counts nowhere
 * @param asked what was asked, corrections included
 * @param agencies those to which it is addressed and those that act on it
 */
public record RegisteredRecommendation(
    RecommendationId recommendation,
    boolean withdrawn,
    @Nullable Asked asked,
    Entries<Answer> answers,
    Entries<RegisteredAction> actions,
    RegisteredOversight oversight,
    SortedSet<AgencyCode> agencies) {

  private RegisteredRecommendation(
      RecommendationId recommendation,
      boolean withdrawn,
      @Nullable Asked asked,
      Entries<Answer> answers,
      Entries<RegisteredAction> actions,
      RegisteredOversight oversight) {
    this(recommendation, withdrawn, asked, answers, actions, oversight, concerned(asked, actions));
  }

  private static SortedSet<AgencyCode> concerned(
      @Nullable Asked asked, Entries<RegisteredAction> actions) {
    var all = new TreeSet<AgencyCode>();
    if (asked != null) {
      all.addAll(asked.agencies());
    }
    actions.all().forEach(action -> all.add(action.agency()));
    return Collections.unmodifiableSortedSet(all);
  }

  static RegisteredRecommendation unknown(RecommendationId recommendation) {
    return new RegisteredRecommendation(
        recommendation, false, null, Entries.none(), Entries.none(), RegisteredOversight.NONE);
  }

  RegisteredRecommendation evolve(RecommendationEvent event) {
    return switch (event) {
      case RecommendationRecordEvent it -> afterRecord(it);
      case RecommendationActionEvent it ->
          new RegisteredRecommendation(
              recommendation,
              withdrawn,
              asked,
              answers,
              RegisteredAction.evolve(actions, it),
              oversight);
      case RecommendationOversightEvent it ->
          new RegisteredRecommendation(
              recommendation, withdrawn, asked, answers, actions, oversight.evolve(it));
      case RecommendationConsequence _ -> this;
    };
  }

  private RegisteredRecommendation afterRecord(RecommendationRecordEvent event) {
    return switch (event) {
      case RecommendationMade it ->
          asking(
              new Asked(
                  it.source(), it.review(), it.agencies(), it.theme(), it.wording(), it.madeOn()));
      case RecommendationCorrected it ->
          asking(
              new Asked(
                  it.source(), it.review(), it.agencies(), it.theme(), it.wording(), it.madeOn()));
      case RecommendationAnswered it ->
          answered(
              answers.with(
                  it.answer(),
                  new Answer(it.agency(), it.response(), it.reasons(), it.answeredOn())));
      case RecommendationAnswerWithdrawn it -> answered(answers.without(it.answer()));
      case RecommendationWithdrawn _ ->
          new RegisteredRecommendation(recommendation, true, asked, answers, actions, oversight);
    };
  }

  private RegisteredRecommendation asking(Asked now) {
    return new RegisteredRecommendation(
        recommendation, withdrawn, now, answers, actions, oversight);
  }

  private RegisteredRecommendation answered(Entries<Answer> now) {
    return new RegisteredRecommendation(recommendation, withdrawn, asked, now, actions, oversight);
  }

  /** Whether it was made and not withdrawn. */
  public boolean stands() {
    return !withdrawn && asked != null;
  }

  /** What was asked, of a recommendation that stands. */
  public Asked made() {
    return Objects.requireNonNull(asked);
  }

  /** Whether nobody has closed it. */
  public boolean open() {
    return oversight.closedOn() == null;
  }

  public boolean isAddressedTo(AgencyCode agency) {
    return made().agencies().contains(agency);
  }

  /** The answer of an agency; null while there is none. */
  public @Nullable Answer answerOf(AgencyCode agency) {
    return answers.all().stream()
        .filter(answer -> answer.agency().equals(agency))
        .findFirst()
        .orElse(null);
  }
}
