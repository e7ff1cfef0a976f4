package uk.safeguarding.childprotection.conference;

import static uk.safeguarding.childprotection.conference.InitialChildProtectionConferenceRule.CONFERENCE_IS_HELD_ONCE;
import static uk.safeguarding.childprotection.conference.InitialChildProtectionConferenceRule.CONFERENCE_IS_SCHEDULED_ONCE;
import static uk.safeguarding.childprotection.conference.InitialChildProtectionConferenceRule.CONFERENCE_IS_THE_ONE_SCHEDULED;
import static uk.safeguarding.childprotection.conference.InitialChildProtectionConferenceRule.CORRECTION_NEEDS_HELD_CONFERENCE;
import static uk.safeguarding.childprotection.conference.InitialChildProtectionConferenceRule.REARRANGEMENT_MUST_BE_RECORDED;
import static uk.safeguarding.childprotection.conference.InitialChildProtectionConferenceRule.SCHEDULE_NEEDS_CONFERENCE_TO_COME;

import java.util.Objects;
import uk.safeguarding.childprotection.conference.InitialChildProtectionConference.Status;
import uk.safeguarding.childprotection.conference.commands.CorrectConferenceSchedule;
import uk.safeguarding.childprotection.conference.commands.CorrectInitialConference;
import uk.safeguarding.childprotection.conference.commands.HoldInitialConference;
import uk.safeguarding.childprotection.conference.commands.InitialChildProtectionConferenceCommand;
import uk.safeguarding.childprotection.conference.commands.RearrangeConference;
import uk.safeguarding.childprotection.conference.commands.ScheduleInitialConference;
import uk.safeguarding.childprotection.conference.commands.WithdrawInitialConference;
import uk.safeguarding.childprotection.conference.commands.WithdrawRearrangement;
import uk.safeguarding.childprotection.conference.events.InitialChildProtectionConferenceCorrected;
import uk.safeguarding.childprotection.conference.events.InitialChildProtectionConferenceEvent;
import uk.safeguarding.childprotection.conference.events.InitialChildProtectionConferenceHeld;
import uk.safeguarding.childprotection.conference.events.InitialChildProtectionConferenceRearranged;
import uk.safeguarding.childprotection.conference.events.InitialChildProtectionConferenceRearrangementWithdrawn;
import uk.safeguarding.childprotection.conference.events.InitialChildProtectionConferenceScheduleCorrected;
import uk.safeguarding.childprotection.conference.events.InitialChildProtectionConferenceScheduled;
import uk.safeguarding.childprotection.conference.events.InitialChildProtectionConferenceWithdrawn;
import uk.safeguarding.kernel.ChildRef;

/** The one fact that a command adds to the record of a conference. */
final class ConferenceDecision {

  private ConferenceDecision() {}

  static InitialChildProtectionConferenceEvent of(
      InitialChildProtectionConference conference,
      InitialChildProtectionConferenceCommand command) {
    return switch (command) {
      case ScheduleInitialConference it -> {
        CONFERENCE_IS_SCHEDULED_ONCE.require(conference.status() == Status.NOT_SCHEDULED);
        ConferenceIdentity.require(it.route(), it.enquiry(), it.notifiedOn());
        yield new InitialChildProtectionConferenceScheduled(
            it.conference(),
            it.child(),
            it.route(),
            it.enquiry(),
            it.notifiedOn(),
            it.scheduledFor());
      }
      case CorrectConferenceSchedule it -> {
        SCHEDULE_NEEDS_CONFERENCE_TO_COME.require(conference.status() == Status.TO_COME);
        yield new InitialChildProtectionConferenceScheduleCorrected(
            it.conference(), child(conference), it.scheduledFor());
      }
      case RearrangeConference it -> {
        SCHEDULE_NEEDS_CONFERENCE_TO_COME.require(conference.status() == Status.TO_COME);
        yield new InitialChildProtectionConferenceRearranged(
            it.conference(), child(conference), it.rearrangement(), it.reason(), it.scheduledFor());
      }
      case WithdrawRearrangement it -> {
        REARRANGEMENT_MUST_BE_RECORDED.require(
            conference.rearrangements().contains(it.rearrangement()));
        yield new InitialChildProtectionConferenceRearrangementWithdrawn(
            it.conference(), child(conference), it.rearrangement(), it.reason());
      }
      case HoldInitialConference it -> held(conference, it);
      case CorrectInitialConference it -> {
        CORRECTION_NEEDS_HELD_CONFERENCE.require(conference.status() == Status.HELD);
        var corrected =
            new InitialChildProtectionConferenceCorrected(
                it.conference(),
                child(conference),
                it.notifiedOn(),
                it.firstStrategyDiscussionOn(),
                it.lastStrategyDiscussionOn(),
                it.heldOn(),
                it.agencies(),
                it.outcome(),
                it.category());
        ConferenceIdentity.require(conference.corrected(corrected));
        yield corrected;
      }
      case WithdrawInitialConference it -> withdrawn(conference, it);
    };
  }

  private static InitialChildProtectionConferenceHeld held(
      InitialChildProtectionConference conference, HoldInitialConference it) {
    CONFERENCE_IS_HELD_ONCE.require(conference.status() != Status.HELD);
    InitialChildProtectionConferenceScheduled schedule = conference.schedule();
    CONFERENCE_IS_THE_ONE_SCHEDULED.require(
        schedule == null
            || (schedule.child().equals(it.child())
                && schedule.route() == it.route()
                && Objects.equals(schedule.enquiry(), it.enquiry())
                && Objects.equals(schedule.notifiedOn(), it.notifiedOn())));
    var held =
        new InitialChildProtectionConferenceHeld(
            it.conference(),
            it.child(),
            it.age(),
            it.route(),
            it.enquiry(),
            it.notifiedOn(),
            it.firstStrategyDiscussionOn(),
            it.lastStrategyDiscussionOn(),
            it.heldOn(),
            it.agencies(),
            it.outcome(),
            it.category());
    ConferenceIdentity.require(held);
    return held;
  }

  /** Says whose conference it had been, so that a list can ask for one again. */
  private static InitialChildProtectionConferenceWithdrawn withdrawn(
      InitialChildProtectionConference conference, WithdrawInitialConference it) {
    InitialChildProtectionConferenceHeld held = conference.held();
    return new InitialChildProtectionConferenceWithdrawn(
        it.conference(),
        child(conference),
        held == null ? null : held.enquiry(),
        held == null ? null : held.lastStrategyDiscussionOn(),
        it.reason());
  }

  /**
   * Axon creates a conference by its schedule or when it is held, so every other command finds one.
   */
  private static ChildRef child(InitialChildProtectionConference conference) {
    return Objects.requireNonNull(conference.child());
  }
}
