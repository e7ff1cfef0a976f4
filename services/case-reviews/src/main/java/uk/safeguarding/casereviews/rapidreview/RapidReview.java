package uk.safeguarding.casereviews.rapidreview;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.rapidreview.commands.RapidReviewCommand;
import uk.safeguarding.casereviews.rapidreview.events.PanelAnswerCorrected;
import uk.safeguarding.casereviews.rapidreview.events.PanelAnsweredRapidReview;
import uk.safeguarding.casereviews.rapidreview.events.RapidReviewCorrected;
import uk.safeguarding.casereviews.rapidreview.events.RapidReviewEvent;
import uk.safeguarding.casereviews.rapidreview.events.RapidReviewFindingCleared;
import uk.safeguarding.casereviews.rapidreview.events.RapidReviewFindingMade;
import uk.safeguarding.casereviews.rapidreview.events.RapidReviewMeetingHeld;
import uk.safeguarding.casereviews.rapidreview.events.RapidReviewMeetingWithdrawn;
import uk.safeguarding.casereviews.rapidreview.events.RapidReviewSentToPanel;
import uk.safeguarding.casereviews.rapidreview.events.RapidReviewStarted;
import uk.safeguarding.casereviews.rapidreview.events.RapidReviewSubmissionCorrected;
import uk.safeguarding.casereviews.rapidreview.events.RapidReviewWithdrawn;
import uk.safeguarding.kernel.FindingChanges;
import uk.safeguarding.kernel.timetable.Occasions;

/**
 * What a rapid review must remember in order to decide.
 *
 * @param started how it began, corrections included
 * @param meetings of the partners, those that stand
 * @param sent what went to the panel, corrections included
 * @param answered what the panel answered, corrections included
 */
public record RapidReview(
    Status status,
    @Nullable RapidReviewStarted started,
    Occasions<RapidReviewMeetingHeld> meetings,
    @Nullable RapidReviewSentToPanel sent,
    @Nullable PanelAnsweredRapidReview answered) {

  /** How far it has come. */
  public enum Status {
    NOT_STARTED,
    STARTED,
    WITHDRAWN
  }

  public static final RapidReview NOT_STARTED =
      new RapidReview(Status.NOT_STARTED, null, Occasions.none(), null, null);

  /** The events of a command: the fact itself, and what it changes in the findings. */
  public List<RapidReviewEvent> decide(RapidReviewCommand command) {
    RapidReviewEvent event = RapidReviewDecision.of(this, command);
    return FindingChanges.following(
        event,
        RapidReviewPractice.findings(this),
        RapidReviewPractice.findings(evolve(event)),
        made ->
            new RapidReviewFindingMade(event.rapidReview(), event.child(), event.incident(), made),
        gone ->
            new RapidReviewFindingCleared(
                event.rapidReview(), event.child(), event.incident(), gone));
  }

  public RapidReview evolve(RapidReviewEvent event) {
    return switch (event) {
      case RapidReviewStarted it ->
          new RapidReview(Status.STARTED, it, Occasions.none(), null, null);
      case RapidReviewCorrected it ->
          new RapidReview(
              status,
              new RapidReviewStarted(
                  it.rapidReview(),
                  it.child(),
                  begun().age(),
                  it.incident(),
                  it.knownOn(),
                  it.startedOn()),
              meetings,
              sent,
              answered);
      case RapidReviewMeetingHeld it -> with(meetings.with(it.meeting(), it));
      case RapidReviewMeetingWithdrawn it -> with(meetings.without(it.meeting()));
      case RapidReviewSentToPanel it -> new RapidReview(status, started, meetings, it, answered);
      case RapidReviewSubmissionCorrected it ->
          new RapidReview(
              status,
              started,
              meetings,
              new RapidReviewSentToPanel(
                  it.rapidReview(), it.child(), it.incident(), it.recommended(), it.sentOn()),
              answered);
      case PanelAnsweredRapidReview it -> new RapidReview(status, started, meetings, sent, it);
      case PanelAnswerCorrected it ->
          new RapidReview(
              status,
              started,
              meetings,
              sent,
              new PanelAnsweredRapidReview(
                  it.rapidReview(), it.child(), it.incident(), it.answer(), it.answeredOn()));
      case RapidReviewWithdrawn _ ->
          new RapidReview(Status.WITHDRAWN, started, meetings, sent, answered);
      case RapidReviewFindingMade _, RapidReviewFindingCleared _ -> this;
    };
  }

  private RapidReview with(Occasions<RapidReviewMeetingHeld> now) {
    return new RapidReview(status, started, now, sent, answered);
  }

  /** Axon creates a rapid review by its start only, so every other command finds one. */
  RapidReviewStarted begun() {
    return Objects.requireNonNull(started);
  }
}
