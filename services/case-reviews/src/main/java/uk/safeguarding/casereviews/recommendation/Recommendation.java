package uk.safeguarding.casereviews.recommendation;

import static uk.safeguarding.casereviews.recommendation.RecommendationRule.RECOMMENDATION_MUST_STAND;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.recommendation.commands.RecommendationActionCommand;
import uk.safeguarding.casereviews.recommendation.commands.RecommendationCommand;
import uk.safeguarding.casereviews.recommendation.commands.RecommendationOversightCommand;
import uk.safeguarding.casereviews.recommendation.commands.RecommendationRecordCommand;
import uk.safeguarding.casereviews.recommendation.events.RecommendationActionEvent;
import uk.safeguarding.casereviews.recommendation.events.RecommendationAnswerWithdrawn;
import uk.safeguarding.casereviews.recommendation.events.RecommendationAnswered;
import uk.safeguarding.casereviews.recommendation.events.RecommendationConsequence;
import uk.safeguarding.casereviews.recommendation.events.RecommendationCorrected;
import uk.safeguarding.casereviews.recommendation.events.RecommendationEvent;
import uk.safeguarding.casereviews.recommendation.events.RecommendationFindingCleared;
import uk.safeguarding.casereviews.recommendation.events.RecommendationFindingMade;
import uk.safeguarding.casereviews.recommendation.events.RecommendationMade;
import uk.safeguarding.casereviews.recommendation.events.RecommendationOversightEvent;
import uk.safeguarding.casereviews.recommendation.events.RecommendationRecordEvent;
import uk.safeguarding.casereviews.recommendation.events.RecommendationWithdrawn;
import uk.safeguarding.kernel.FindingChanges;
import uk.safeguarding.kernel.timetable.Occasions;

/**
 * What a recommendation must remember in order to decide.
 *
 * @param made what was asked of whom, corrections included
 */
public record Recommendation(
    Status status,
    @Nullable RecommendationMade made,
    Occasions<RecommendationAnswered> answers,
    Occasions<PlannedAction> actions,
    Oversight oversight) {

  /** Whether it stands; whether it is open, its oversight says. */
  public enum Status {
    NOT_MADE,
    MADE,
    WITHDRAWN
  }

  public static final Recommendation NOT_MADE =
      new Recommendation(Status.NOT_MADE, null, Occasions.none(), Occasions.none(), Oversight.NONE);

  /**
   * The events of a command: the fact itself, what it changes in the findings, and in what is due.
   */
  public List<RecommendationEvent> decide(RecommendationCommand command) {
    RECOMMENDATION_MUST_STAND.require(status != Status.WITHDRAWN);
    RecommendationEvent event =
        switch (command) {
          case RecommendationRecordCommand it -> RecommendationRecordFacts.of(this, it);
          case RecommendationActionCommand it -> RecommendationActionFacts.of(this, it);
          case RecommendationOversightCommand it -> RecommendationOversightFacts.of(this, it);
        };
    Recommendation after = evolve(event);
    List<RecommendationEvent> found =
        FindingChanges.following(
            event,
            RecommendationFindings.of(this),
            RecommendationFindings.of(after),
            made -> new RecommendationFindingMade(event.recommendation(), made),
            gone -> new RecommendationFindingCleared(event.recommendation(), gone));
    return Stream.concat(
            found.stream(),
            RecommendationDeadlines.changes(event.recommendation(), this, after).stream())
        .toList();
  }

  public Recommendation evolve(RecommendationEvent event) {
    return switch (event) {
      case RecommendationRecordEvent it -> evolveRecord(it);
      case RecommendationActionEvent it ->
          new Recommendation(status, made, answers, PlannedAction.evolve(actions, it), oversight);
      case RecommendationOversightEvent it ->
          new Recommendation(status, made, answers, actions, oversight.evolve(it));
      case RecommendationConsequence _ -> this;
    };
  }

  private Recommendation evolveRecord(RecommendationRecordEvent event) {
    return switch (event) {
      case RecommendationMade it ->
          new Recommendation(
              Status.MADE,
              it,
              answers,
              actions,
              oversight.at(List.of(new OpenTime(it.madeOn(), null))));
      case RecommendationCorrected it ->
          new Recommendation(
              status,
              new RecommendationMade(
                  it.recommendation(),
                  it.source(),
                  it.review(),
                  it.agencies(),
                  it.theme(),
                  it.wording(),
                  it.madeOn()),
              answers,
              actions,
              oversight.at(OpenTime.startingOn(it.madeOn(), oversight.times())));
      case RecommendationAnswered it -> withAnswers(answers.with(it.answer(), it));
      case RecommendationAnswerWithdrawn it -> withAnswers(answers.without(it.answer()));
      case RecommendationWithdrawn _ ->
          new Recommendation(Status.WITHDRAWN, made, answers, actions, oversight);
    };
  }

  private Recommendation withAnswers(Occasions<RecommendationAnswered> now) {
    return new Recommendation(status, made, now, actions, oversight);
  }

  boolean isOpen() {
    return status == Status.MADE && oversight.isOpen();
  }

  /** An action that stands; whoever asks has made sure that it does. */
  PlannedAction action(UUID id) {
    return Objects.requireNonNull(actions.standing().get(id));
  }

  /** Axon creates a recommendation by its making only, so every other command finds one. */
  RecommendationMade begun() {
    return Objects.requireNonNull(made);
  }
}
