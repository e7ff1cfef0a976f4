package uk.safeguarding.childprotection.conference;

import static uk.safeguarding.childprotection.conference.InitialChildProtectionConferenceRule.CONFERENCE_MUST_STAND;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.childprotection.conference.commands.InitialChildProtectionConferenceCommand;
import uk.safeguarding.childprotection.conference.events.InitialChildProtectionConferenceCorrected;
import uk.safeguarding.childprotection.conference.events.InitialChildProtectionConferenceEvent;
import uk.safeguarding.childprotection.conference.events.InitialChildProtectionConferenceFindingCleared;
import uk.safeguarding.childprotection.conference.events.InitialChildProtectionConferenceFindingMade;
import uk.safeguarding.childprotection.conference.events.InitialChildProtectionConferenceHeld;
import uk.safeguarding.childprotection.conference.events.InitialChildProtectionConferenceRearranged;
import uk.safeguarding.childprotection.conference.events.InitialChildProtectionConferenceRearrangementWithdrawn;
import uk.safeguarding.childprotection.conference.events.InitialChildProtectionConferenceScheduleCorrected;
import uk.safeguarding.childprotection.conference.events.InitialChildProtectionConferenceScheduled;
import uk.safeguarding.childprotection.conference.events.InitialChildProtectionConferenceWithdrawn;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.FindingChanges;

/**
 * What an initial conference must remember in order to decide.
 *
 * @param schedule how it was first called; null where it was recorded only once it was held
 * @param rearrangements the ids of those that stand
 * @param held what was recorded of it, corrections included
 */
public record InitialChildProtectionConference(
    Status status,
    @Nullable ChildRef child,
    @Nullable InitialChildProtectionConferenceScheduled schedule,
    Set<UUID> rearrangements,
    @Nullable InitialChildProtectionConferenceHeld held) {

  /** How far it has come. */
  public enum Status {
    NOT_SCHEDULED,
    TO_COME,
    HELD,
    WITHDRAWN
  }

  public static final InitialChildProtectionConference NOT_SCHEDULED =
      new InitialChildProtectionConference(Status.NOT_SCHEDULED, null, null, Set.of(), null);

  /** The events of a command: the fact itself, and what it changes in the findings. */
  public List<InitialChildProtectionConferenceEvent> decide(
      InitialChildProtectionConferenceCommand command) {
    CONFERENCE_MUST_STAND.require(status != Status.WITHDRAWN);
    InitialChildProtectionConferenceEvent event = ConferenceDecision.of(this, command);
    return FindingChanges.following(
        event,
        InitialChildProtectionConferencePractice.findings(this),
        InitialChildProtectionConferencePractice.findings(evolve(event)),
        made ->
            new InitialChildProtectionConferenceFindingMade(
                event.conference(), event.child(), made),
        gone ->
            new InitialChildProtectionConferenceFindingCleared(
                event.conference(), event.child(), gone));
  }

  public InitialChildProtectionConference evolve(InitialChildProtectionConferenceEvent event) {
    return switch (event) {
      case InitialChildProtectionConferenceScheduled it ->
          new InitialChildProtectionConference(Status.TO_COME, it.child(), it, Set.of(), null);
      case InitialChildProtectionConferenceScheduleCorrected _ -> this;
      case InitialChildProtectionConferenceRearranged it ->
          rearranged(Stream.concat(rearrangements.stream(), Stream.of(it.rearrangement())));
      case InitialChildProtectionConferenceRearrangementWithdrawn it ->
          rearranged(rearrangements.stream().filter(each -> !each.equals(it.rearrangement())));
      case InitialChildProtectionConferenceHeld it ->
          new InitialChildProtectionConference(
              Status.HELD, it.child(), schedule, rearrangements, it);
      case InitialChildProtectionConferenceCorrected it ->
          new InitialChildProtectionConference(
              status, child, schedule, rearrangements, corrected(it));
      case InitialChildProtectionConferenceWithdrawn _ ->
          new InitialChildProtectionConference(
              Status.WITHDRAWN, child, schedule, rearrangements, held);
      case InitialChildProtectionConferenceFindingMade _,
          InitialChildProtectionConferenceFindingCleared _ ->
          this;
    };
  }

  private InitialChildProtectionConference rearranged(Stream<UUID> standing) {
    return new InitialChildProtectionConference(
        status, child, schedule, standing.collect(Collectors.toUnmodifiableSet()), held);
  }

  /** What was held, as a correction says it was. */
  InitialChildProtectionConferenceHeld corrected(InitialChildProtectionConferenceCorrected it) {
    var before = Objects.requireNonNull(held);
    return new InitialChildProtectionConferenceHeld(
        it.conference(),
        it.child(),
        before.age(),
        before.route(),
        before.enquiry(),
        it.notifiedOn(),
        it.firstStrategyDiscussionOn(),
        it.lastStrategyDiscussionOn(),
        it.heldOn(),
        it.agencies(),
        it.outcome(),
        it.category());
  }
}
