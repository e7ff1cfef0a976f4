package uk.safeguarding.childprotection.strategydiscussion;

import static uk.safeguarding.childprotection.strategydiscussion.StrategyDiscussionRule.DISCUSSION_IS_RECORDED_ONCE;
import static uk.safeguarding.childprotection.strategydiscussion.StrategyDiscussionRule.DISCUSSION_MUST_STAND;
import static uk.safeguarding.childprotection.strategydiscussion.StrategyDiscussionRule.DISCUSSION_NOT_BEFORE_IT_WAS_NEEDED;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.childprotection.strategydiscussion.commands.CorrectStrategyDiscussion;
import uk.safeguarding.childprotection.strategydiscussion.commands.RecordStrategyDiscussion;
import uk.safeguarding.childprotection.strategydiscussion.commands.StrategyDiscussionCommand;
import uk.safeguarding.childprotection.strategydiscussion.commands.WithdrawStrategyDiscussion;
import uk.safeguarding.childprotection.strategydiscussion.events.StrategyDiscussionCorrected;
import uk.safeguarding.childprotection.strategydiscussion.events.StrategyDiscussionEvent;
import uk.safeguarding.childprotection.strategydiscussion.events.StrategyDiscussionFindingCleared;
import uk.safeguarding.childprotection.strategydiscussion.events.StrategyDiscussionFindingMade;
import uk.safeguarding.childprotection.strategydiscussion.events.StrategyDiscussionHeld;
import uk.safeguarding.childprotection.strategydiscussion.events.StrategyDiscussionWithdrawn;
import uk.safeguarding.kernel.FindingChanges;

/**
 * What a strategy discussion must remember in order to decide.
 *
 * @param held what was recorded of it, corrections included
 */
public record StrategyDiscussion(Status status, @Nullable StrategyDiscussionHeld held) {

  /** How far it has come. */
  public enum Status {
    NOT_HELD,
    HELD,
    WITHDRAWN
  }

  public static final StrategyDiscussion NOT_HELD = new StrategyDiscussion(Status.NOT_HELD, null);

  /** The events of a command: the fact itself, and what it changes in the findings. */
  public List<StrategyDiscussionEvent> decide(StrategyDiscussionCommand command) {
    StrategyDiscussionEvent event = fact(command);
    return FindingChanges.following(
        event,
        StrategyDiscussionPractice.findings(this),
        StrategyDiscussionPractice.findings(evolve(event)),
        made -> new StrategyDiscussionFindingMade(event.discussion(), event.child(), made),
        gone -> new StrategyDiscussionFindingCleared(event.discussion(), event.child(), gone));
  }

  private StrategyDiscussionEvent fact(StrategyDiscussionCommand command) {
    DISCUSSION_MUST_STAND.require(status != Status.WITHDRAWN);
    return switch (command) {
      case RecordStrategyDiscussion it -> {
        DISCUSSION_IS_RECORDED_ONCE.require(status == Status.NOT_HELD);
        requireOrder(it.neededOn(), it.heldOn());
        yield new StrategyDiscussionHeld(
            it.discussion(),
            it.child(),
            it.age(),
            it.referral(),
            it.enquiry(),
            it.neededOn(),
            it.heldOn(),
            it.agencies(),
            it.decision());
      }
      case CorrectStrategyDiscussion it -> {
        requireOrder(it.neededOn(), it.heldOn());
        yield new StrategyDiscussionCorrected(
            it.discussion(),
            recorded().child(),
            it.referral(),
            it.enquiry(),
            it.neededOn(),
            it.heldOn(),
            it.agencies(),
            it.decision());
      }
      case WithdrawStrategyDiscussion it ->
          new StrategyDiscussionWithdrawn(it.discussion(), recorded().child(), it.reason());
    };
  }

  public StrategyDiscussion evolve(StrategyDiscussionEvent event) {
    return switch (event) {
      case StrategyDiscussionHeld it -> new StrategyDiscussion(Status.HELD, it);
      case StrategyDiscussionCorrected it ->
          new StrategyDiscussion(
              status,
              new StrategyDiscussionHeld(
                  it.discussion(),
                  it.child(),
                  recorded().age(),
                  it.referral(),
                  it.enquiry(),
                  it.neededOn(),
                  it.heldOn(),
                  it.agencies(),
                  it.decision()));
      case StrategyDiscussionWithdrawn _ -> new StrategyDiscussion(Status.WITHDRAWN, held);
      case StrategyDiscussionFindingMade _, StrategyDiscussionFindingCleared _ -> this;
    };
  }

  private static void requireOrder(@Nullable LocalDate neededOn, LocalDate heldOn) {
    DISCUSSION_NOT_BEFORE_IT_WAS_NEEDED.require(neededOn == null || !heldOn.isBefore(neededOn));
  }

  /** Axon creates a discussion by its record only, so every other command finds one. */
  private StrategyDiscussionHeld recorded() {
    return Objects.requireNonNull(held);
  }
}
