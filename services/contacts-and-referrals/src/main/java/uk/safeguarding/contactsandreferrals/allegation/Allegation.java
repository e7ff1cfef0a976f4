package uk.safeguarding.contactsandreferrals.allegation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.contactsandreferrals.allegation.commands.AllegationCommand;
import uk.safeguarding.contactsandreferrals.allegation.events.AllegationConcluded;
import uk.safeguarding.contactsandreferrals.allegation.events.AllegationConclusionCorrected;
import uk.safeguarding.contactsandreferrals.allegation.events.AllegationCorrected;
import uk.safeguarding.contactsandreferrals.allegation.events.AllegationEvent;
import uk.safeguarding.contactsandreferrals.allegation.events.AllegationFindingCleared;
import uk.safeguarding.contactsandreferrals.allegation.events.AllegationFindingMade;
import uk.safeguarding.contactsandreferrals.allegation.events.AllegationMeetingHeld;
import uk.safeguarding.contactsandreferrals.allegation.events.AllegationMeetingWithdrawn;
import uk.safeguarding.contactsandreferrals.allegation.events.AllegationReceived;
import uk.safeguarding.contactsandreferrals.allegation.events.AllegationReferralCorrected;
import uk.safeguarding.contactsandreferrals.allegation.events.AllegationReferredToDesignatedOfficer;
import uk.safeguarding.contactsandreferrals.allegation.events.AllegationWithdrawn;
import uk.safeguarding.kernel.FindingChanges;

/**
 * What the record of an allegation must remember in order to decide, corrections included.
 *
 * @param referredOn the day on which the designated officer was informed
 * @param meetings the day of each meeting that stands, by its id
 */
public record Allegation(
    @Nullable AllegationReceived start,
    @Nullable LocalDate referredOn,
    Map<UUID, LocalDate> meetings,
    @Nullable LocalDate concludedOn,
    boolean withdrawn) {

  public static final Allegation NONE = new Allegation(null, null, Map.of(), null, false);

  public Allegation {
    meetings = Map.copyOf(meetings);
  }

  /** The events of a command: the fact itself, and what it changes in the findings. */
  public List<AllegationEvent> decide(AllegationCommand command) {
    AllegationEvent event = AllegationDecision.fact(this, command);
    Allegation then = evolve(event);
    AllegationRule.ALLEGATION_DAYS_ARE_IN_ORDER.require(then.isInOrder());
    return FindingChanges.following(
        event,
        AllegationPractice.findings(this),
        AllegationPractice.findings(then),
        made -> new AllegationFindingMade(event.allegation(), made),
        gone -> new AllegationFindingCleared(event.allegation(), gone));
  }

  public Allegation evolve(AllegationEvent event) {
    return switch (event) {
      case AllegationReceived it -> new Allegation(it, null, Map.of(), null, false);
      case AllegationCorrected it ->
          new Allegation(
              new AllegationReceived(
                  it.allegation(), it.receivedOn(), it.sector(), it.harm(), it.threshold()),
              referredOn,
              meetings,
              concludedOn,
              withdrawn);
      case AllegationReferredToDesignatedOfficer it -> with(it.referredOn(), concludedOn);
      case AllegationReferralCorrected it -> with(it.referredOn(), concludedOn);
      case AllegationMeetingHeld it -> {
        var more = new HashMap<>(meetings);
        more.put(it.meeting(), it.heldOn());
        yield with(more);
      }
      case AllegationMeetingWithdrawn it -> {
        var fewer = new HashMap<>(meetings);
        fewer.remove(it.meeting());
        yield with(fewer);
      }
      case AllegationConcluded it -> with(referredOn, it.concludedOn());
      case AllegationConclusionCorrected it -> with(referredOn, it.concludedOn());
      case AllegationWithdrawn _ -> new Allegation(start, referredOn, meetings, concludedOn, true);
      case AllegationFindingMade _, AllegationFindingCleared _ -> this;
    };
  }

  private Allegation with(@Nullable LocalDate referred, @Nullable LocalDate concluded) {
    return new Allegation(start, referred, meetings, concluded, withdrawn);
  }

  private Allegation with(Map<UUID, LocalDate> held) {
    return new Allegation(start, referredOn, held, concludedOn, withdrawn);
  }

  private boolean isInOrder() {
    LocalDate first = Objects.requireNonNull(start).receivedOn();
    return Stream.concat(
            meetings.values().stream(),
            Stream.concat(Stream.ofNullable(referredOn), Stream.ofNullable(concludedOn)))
        .noneMatch(day -> day.isBefore(first));
  }
}
