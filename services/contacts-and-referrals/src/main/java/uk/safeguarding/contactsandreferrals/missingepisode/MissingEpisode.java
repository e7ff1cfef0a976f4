package uk.safeguarding.contactsandreferrals.missingepisode;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.contactsandreferrals.missingepisode.commands.MissingEpisodeCommand;
import uk.safeguarding.contactsandreferrals.missingepisode.events.MissingEpisodeCorrected;
import uk.safeguarding.contactsandreferrals.missingepisode.events.MissingEpisodeEvent;
import uk.safeguarding.contactsandreferrals.missingepisode.events.MissingEpisodeFindingCleared;
import uk.safeguarding.contactsandreferrals.missingepisode.events.MissingEpisodeFindingMade;
import uk.safeguarding.contactsandreferrals.missingepisode.events.MissingEpisodeReported;
import uk.safeguarding.contactsandreferrals.missingepisode.events.MissingEpisodeWithdrawn;
import uk.safeguarding.contactsandreferrals.missingepisode.events.ReturnFromMissingCorrected;
import uk.safeguarding.contactsandreferrals.missingepisode.events.ReturnFromMissingRecorded;
import uk.safeguarding.contactsandreferrals.missingepisode.events.ReturnInterviewOfferWithdrawn;
import uk.safeguarding.contactsandreferrals.missingepisode.events.ReturnInterviewOffered;
import uk.safeguarding.contactsandreferrals.missingepisode.events.ReturnInterviewOutcomeCorrected;
import uk.safeguarding.contactsandreferrals.missingepisode.events.ReturnInterviewOutcomeRecorded;
import uk.safeguarding.kernel.FindingChanges;

/**
 * What one agency's record of an episode must remember in order to decide.
 *
 * @param start how it began, corrections included
 * @param returned how the child came back, corrections included
 * @param interview what became of the return interview, corrections included
 */
public record MissingEpisode(
    Status status,
    @Nullable MissingEpisodeReported start,
    @Nullable ReturnFromMissingRecorded returned,
    ReturnInterviewOffers offers,
    @Nullable ReturnInterviewOutcomeRecorded interview) {

  /** Whether it counts. */
  public enum Status {
    NOT_REPORTED,
    STANDING,
    WITHDRAWN
  }

  public static final MissingEpisode NONE =
      new MissingEpisode(Status.NOT_REPORTED, null, null, ReturnInterviewOffers.NONE, null);

  /** The events of a command: the fact itself, and what it changes in the findings. */
  public List<MissingEpisodeEvent> decide(MissingEpisodeCommand command) {
    MissingEpisodeEvent event = MissingEpisodeDecision.fact(this, command);
    return FindingChanges.following(
        event,
        MissingEpisodePractice.findings(this),
        MissingEpisodePractice.findings(evolve(event)),
        made -> new MissingEpisodeFindingMade(event.episode(), event.child(), event.agency(), made),
        gone ->
            new MissingEpisodeFindingCleared(event.episode(), event.child(), event.agency(), gone));
  }

  public MissingEpisode evolve(MissingEpisodeEvent event) {
    return switch (event) {
      case MissingEpisodeReported reported -> with(reported);
      case MissingEpisodeCorrected corrected ->
          with(
              new MissingEpisodeReported(
                  corrected.episode(),
                  corrected.child(),
                  start == null ? null : start.age(),
                  corrected.agency(),
                  corrected.missingFrom(),
                  corrected.missingAt(),
                  corrected.notifiedAt()));
      case ReturnFromMissingRecorded recorded -> with(recorded);
      case ReturnFromMissingCorrected corrected ->
          with(
              new ReturnFromMissingRecorded(
                  corrected.episode(),
                  corrected.child(),
                  corrected.agency(),
                  corrected.returnedAt(),
                  corrected.foundBy()));
      case ReturnInterviewOffered offered ->
          with(offers.with(offered.offer(), offered.offeredAt()));
      case ReturnInterviewOfferWithdrawn withdrawn -> with(offers.without(withdrawn.offer()));
      case ReturnInterviewOutcomeRecorded recorded -> with(recorded);
      case ReturnInterviewOutcomeCorrected corrected ->
          with(
              new ReturnInterviewOutcomeRecorded(
                  corrected.episode(),
                  corrected.child(),
                  corrected.agency(),
                  corrected.outcome(),
                  corrected.decidedAt()));
      case MissingEpisodeWithdrawn _ ->
          new MissingEpisode(Status.WITHDRAWN, start, returned, offers, interview);
      case MissingEpisodeFindingMade _, MissingEpisodeFindingCleared _ -> this;
    };
  }

  private MissingEpisode with(MissingEpisodeReported reported) {
    return new MissingEpisode(Status.STANDING, reported, returned, offers, interview);
  }

  private MissingEpisode with(ReturnFromMissingRecorded end) {
    return new MissingEpisode(status, start, end, offers, interview);
  }

  private MissingEpisode with(ReturnInterviewOffers made) {
    return new MissingEpisode(status, start, returned, made, interview);
  }

  private MissingEpisode with(ReturnInterviewOutcomeRecorded outcome) {
    return new MissingEpisode(status, start, returned, offers, outcome);
  }
}
