package uk.safeguarding.contactsandreferrals.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.contactsandreferrals.assessment.commands.AssessmentCommand;
import uk.safeguarding.contactsandreferrals.assessment.events.AssessmentAuthorisationCorrected;
import uk.safeguarding.contactsandreferrals.assessment.events.AssessmentAuthorised;
import uk.safeguarding.contactsandreferrals.assessment.events.AssessmentCorrected;
import uk.safeguarding.contactsandreferrals.assessment.events.AssessmentEvent;
import uk.safeguarding.contactsandreferrals.assessment.events.AssessmentFactorsCorrected;
import uk.safeguarding.contactsandreferrals.assessment.events.AssessmentFactorsIdentified;
import uk.safeguarding.contactsandreferrals.assessment.events.AssessmentFindingCleared;
import uk.safeguarding.contactsandreferrals.assessment.events.AssessmentFindingMade;
import uk.safeguarding.contactsandreferrals.assessment.events.AssessmentReviewPointHeld;
import uk.safeguarding.contactsandreferrals.assessment.events.AssessmentReviewPointWithdrawn;
import uk.safeguarding.contactsandreferrals.assessment.events.AssessmentStarted;
import uk.safeguarding.contactsandreferrals.assessment.events.AssessmentWithdrawn;
import uk.safeguarding.contactsandreferrals.occasions.Occasions;
import uk.safeguarding.kernel.FindingChanges;

/**
 * What an assessment must remember in order to decide.
 *
 * @param start how it began, corrections included
 * @param factors what it identified, corrections included; empty before that is recorded
 * @param end how it was authorised, corrections included
 */
public record Assessment(
    Status status,
    @Nullable AssessmentStarted start,
    Occasions reviewPoints,
    List<AssessmentFactor> factors,
    @Nullable Authorised end) {

  /** How far it has come. */
  public enum Status {
    NOT_STARTED,
    OPEN,
    AUTHORISED,
    WITHDRAWN
  }

  /** An authorisation. */
  public record Authorised(AssessmentOutcome outcome, LocalDate on) {}

  public static final Assessment NOT_STARTED =
      new Assessment(Status.NOT_STARTED, null, Occasions.NONE, List.of(), null);

  /** The events of a command: the fact itself, and what it changes in the findings. */
  public List<AssessmentEvent> decide(AssessmentCommand command) {
    AssessmentEvent event = AssessmentDecider.fact(this, command);
    return FindingChanges.following(
        event,
        AssessmentPractice.findings(this),
        AssessmentPractice.findings(evolve(event)),
        made -> new AssessmentFindingMade(event.assessment(), event.child(), made),
        gone -> new AssessmentFindingCleared(event.assessment(), event.child(), gone));
  }

  public Assessment evolve(AssessmentEvent event) {
    return switch (event) {
      case AssessmentStarted it -> new Assessment(Status.OPEN, it, Occasions.NONE, List.of(), null);
      case AssessmentCorrected it ->
          new Assessment(status, corrected(it), reviewPoints, factors, end);
      case AssessmentReviewPointHeld it ->
          reviewed(reviewPoints.with(it.reviewPoint(), it.heldOn()));
      case AssessmentReviewPointWithdrawn it -> reviewed(reviewPoints.without(it.reviewPoint()));
      case AssessmentFactorsIdentified it -> identified(it.factors());
      case AssessmentFactorsCorrected it -> identified(it.factors());
      case AssessmentAuthorised it -> authorised(it.outcome(), it.authorisedOn());
      case AssessmentAuthorisationCorrected it -> authorised(it.outcome(), it.authorisedOn());
      case AssessmentWithdrawn _ ->
          new Assessment(Status.WITHDRAWN, start, reviewPoints, factors, end);
      case AssessmentFindingMade _, AssessmentFindingCleared _ -> this;
    };
  }

  private Assessment reviewed(Occasions points) {
    return new Assessment(status, start, points, factors, end);
  }

  private Assessment identified(List<AssessmentFactor> found) {
    return new Assessment(status, start, reviewPoints, found, end);
  }

  private Assessment authorised(AssessmentOutcome outcome, LocalDate on) {
    return new Assessment(
        Status.AUTHORISED, start, reviewPoints, factors, new Authorised(outcome, on));
  }

  private AssessmentStarted corrected(AssessmentCorrected it) {
    return new AssessmentStarted(
        it.assessment(), it.child(), begun().age(), it.referral(), it.referredOn(), it.startedOn());
  }

  /** Axon creates an assessment by its start only, so every other command finds one. */
  AssessmentStarted begun() {
    return Objects.requireNonNull(start);
  }
}
