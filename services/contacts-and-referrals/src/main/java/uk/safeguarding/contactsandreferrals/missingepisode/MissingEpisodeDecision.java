package uk.safeguarding.contactsandreferrals.missingepisode;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.contactsandreferrals.missingepisode.commands.CorrectMissingEpisode;
import uk.safeguarding.contactsandreferrals.missingepisode.commands.CorrectReturnFromMissing;
import uk.safeguarding.contactsandreferrals.missingepisode.commands.CorrectReturnInterviewOutcome;
import uk.safeguarding.contactsandreferrals.missingepisode.commands.MissingEpisodeCommand;
import uk.safeguarding.contactsandreferrals.missingepisode.commands.OfferReturnInterview;
import uk.safeguarding.contactsandreferrals.missingepisode.commands.RecordReturnFromMissing;
import uk.safeguarding.contactsandreferrals.missingepisode.commands.RecordReturnInterviewOutcome;
import uk.safeguarding.contactsandreferrals.missingepisode.commands.ReportMissingEpisode;
import uk.safeguarding.contactsandreferrals.missingepisode.commands.WithdrawMissingEpisode;
import uk.safeguarding.contactsandreferrals.missingepisode.commands.WithdrawReturnInterviewOffer;
import uk.safeguarding.contactsandreferrals.missingepisode.events.MissingEpisodeCorrected;
import uk.safeguarding.contactsandreferrals.missingepisode.events.MissingEpisodeEvent;
import uk.safeguarding.contactsandreferrals.missingepisode.events.MissingEpisodeReported;
import uk.safeguarding.contactsandreferrals.missingepisode.events.MissingEpisodeWithdrawn;
import uk.safeguarding.contactsandreferrals.missingepisode.events.ReturnFromMissingCorrected;
import uk.safeguarding.contactsandreferrals.missingepisode.events.ReturnFromMissingRecorded;
import uk.safeguarding.contactsandreferrals.missingepisode.events.ReturnInterviewOfferWithdrawn;
import uk.safeguarding.contactsandreferrals.missingepisode.events.ReturnInterviewOffered;
import uk.safeguarding.contactsandreferrals.missingepisode.events.ReturnInterviewOutcomeCorrected;
import uk.safeguarding.contactsandreferrals.missingepisode.events.ReturnInterviewOutcomeRecorded;
import uk.safeguarding.kernel.ChildRef;

/** What a command adds to an agency's record of an episode, or the rule that refuses it. */
final class MissingEpisodeDecision {

  private MissingEpisodeDecision() {}

  static MissingEpisodeEvent fact(MissingEpisode now, MissingEpisodeCommand command) {
    MissingEpisodeReported start = now.start();
    MissingEpisodeRule.EPISODE_IS_KEPT_BY_ITS_AGENCY.require(
        start == null || start.agency().equals(command.agency()));
    MissingEpisodeRule.EPISODE_MUST_STAND.require(now.status() != MissingEpisode.Status.WITHDRAWN);
    return switch (command) {
      case ReportMissingEpisode it -> {
        MissingEpisodeRule.EPISODE_IS_REPORTED_ONCE.require(start == null);
        requireOrder(it.missingAt(), it.notifiedAt(), null);
        yield new MissingEpisodeReported(
            it.episode(),
            it.child(),
            it.age(),
            it.agency(),
            it.missingFrom(),
            it.missingAt(),
            it.notifiedAt());
      }
      case CorrectMissingEpisode it -> {
        requireOrder(it.missingAt(), it.notifiedAt(), now.returned());
        yield new MissingEpisodeCorrected(
            it.episode(),
            child(now),
            it.agency(),
            it.missingFrom(),
            it.missingAt(),
            it.notifiedAt());
      }
      case RecordReturnFromMissing it -> {
        MissingEpisodeRule.RETURN_IS_RECORDED_ONCE.require(now.returned() == null);
        requireReturn(now, it.returnedAt());
        yield new ReturnFromMissingRecorded(
            it.episode(), child(now), it.agency(), it.returnedAt(), it.foundBy());
      }
      case CorrectReturnFromMissing it -> {
        MissingEpisodeRule.RETURN_CORRECTION_NEEDS_RETURN.require(now.returned() != null);
        requireReturn(now, it.returnedAt());
        yield new ReturnFromMissingCorrected(
            it.episode(), child(now), it.agency(), it.returnedAt(), it.foundBy());
      }
      case OfferReturnInterview it -> {
        MissingEpisodeRule.OFFER_IS_RECORDED_ONCE.require(!now.offers().contains(it.offer()));
        requireReturned(now, it.offeredAt());
        yield new ReturnInterviewOffered(
            it.episode(), child(now), it.agency(), it.offer(), it.offeredAt());
      }
      case WithdrawReturnInterviewOffer it -> {
        MissingEpisodeRule.OFFER_WITHDRAWAL_NEEDS_OFFER.require(now.offers().contains(it.offer()));
        yield new ReturnInterviewOfferWithdrawn(
            it.episode(), child(now), it.agency(), it.offer(), it.reason());
      }
      case RecordReturnInterviewOutcome it -> {
        MissingEpisodeRule.INTERVIEW_OUTCOME_IS_RECORDED_ONCE.require(now.interview() == null);
        requireReturned(now, it.decidedAt());
        yield new ReturnInterviewOutcomeRecorded(
            it.episode(), child(now), it.agency(), it.outcome(), it.decidedAt());
      }
      case CorrectReturnInterviewOutcome it -> {
        MissingEpisodeRule.INTERVIEW_CORRECTION_NEEDS_OUTCOME.require(now.interview() != null);
        requireReturned(now, it.decidedAt());
        yield new ReturnInterviewOutcomeCorrected(
            it.episode(), child(now), it.agency(), it.outcome(), it.decidedAt());
      }
      case WithdrawMissingEpisode it ->
          new MissingEpisodeWithdrawn(it.episode(), child(now), it.agency(), it.reason());
    };
  }

  private static void requireOrder(
      Instant missingAt, Instant notifiedAt, @Nullable ReturnFromMissingRecorded end) {
    MissingEpisodeRule.NOTIFIED_NOT_BEFORE_MISSING.require(!notifiedAt.isBefore(missingAt));
    MissingEpisodeRule.RETURN_NOT_BEFORE_MISSING.require(
        end == null || !end.returnedAt().isBefore(missingAt));
  }

  private static void requireReturn(MissingEpisode now, Instant returnedAt) {
    MissingEpisodeReported start = Objects.requireNonNull(now.start());
    MissingEpisodeRule.RETURN_NOT_BEFORE_MISSING.require(!returnedAt.isBefore(start.missingAt()));
    Instant offered = now.offers().first();
    ReturnInterviewOutcomeRecorded interview = now.interview();
    MissingEpisodeRule.INTERVIEW_NOT_BEFORE_RETURN.require(
        (offered == null || !offered.isBefore(returnedAt))
            && (interview == null || !interview.decidedAt().isBefore(returnedAt)));
  }

  private static void requireReturned(MissingEpisode now, Instant interviewAt) {
    ReturnFromMissingRecorded end = now.returned();
    MissingEpisodeRule.INTERVIEW_NEEDS_RETURN.require(end != null);
    MissingEpisodeRule.INTERVIEW_NOT_BEFORE_RETURN.require(
        end != null && !interviewAt.isBefore(end.returnedAt()));
  }

  /** Axon creates a record by its report only, so every other command finds one. */
  private static ChildRef child(MissingEpisode now) {
    return Objects.requireNonNull(now.start()).child();
  }
}
