package uk.safeguarding.lookedafterchildren.adopter;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.FindingChanges;
import uk.safeguarding.lookedafterchildren.adopter.commands.ProspectiveAdopterCommand;
import uk.safeguarding.lookedafterchildren.adopter.events.AdopterApplicationCorrected;
import uk.safeguarding.lookedafterchildren.adopter.events.AdopterApplicationSubmitted;
import uk.safeguarding.lookedafterchildren.adopter.events.AdopterApprovalCorrected;
import uk.safeguarding.lookedafterchildren.adopter.events.AdopterApproved;
import uk.safeguarding.lookedafterchildren.adopter.events.AdopterEnquiryReceived;
import uk.safeguarding.lookedafterchildren.adopter.events.AdopterGrantedOrder;
import uk.safeguarding.lookedafterchildren.adopter.events.AdopterLeavingCorrected;
import uk.safeguarding.lookedafterchildren.adopter.events.AdopterLeftProcess;
import uk.safeguarding.lookedafterchildren.adopter.events.AdopterMatchWithdrawn;
import uk.safeguarding.lookedafterchildren.adopter.events.AdopterMatched;
import uk.safeguarding.lookedafterchildren.adopter.events.AdopterOrderWithdrawn;
import uk.safeguarding.lookedafterchildren.adopter.events.AdopterStageCorrected;
import uk.safeguarding.lookedafterchildren.adopter.events.AdopterStageEnded;
import uk.safeguarding.lookedafterchildren.adopter.events.AdopterStageStarted;
import uk.safeguarding.lookedafterchildren.adopter.events.ChildrenPlacedWithAdopter;
import uk.safeguarding.lookedafterchildren.adopter.events.PlacementWithAdopterWithdrawn;
import uk.safeguarding.lookedafterchildren.adopter.events.ProspectiveAdopterCorrected;
import uk.safeguarding.lookedafterchildren.adopter.events.ProspectiveAdopterEvent;
import uk.safeguarding.lookedafterchildren.adopter.events.ProspectiveAdopterFindingCleared;
import uk.safeguarding.lookedafterchildren.adopter.events.ProspectiveAdopterFindingMade;
import uk.safeguarding.lookedafterchildren.adopter.events.ProspectiveAdopterRecordWithdrawn;

/**
 * What the record of a prospective adopter must remember in order to decide, corrections included.
 *
 * @param enquiredOn null before the enquiry, by which a record begins
 */
public record ProspectiveAdopter(
    @Nullable LocalDate enquiredOn,
    AdopterApproval approval,
    AdopterEntries entries,
    @Nullable LocalDate leftOn,
    boolean withdrawn) {

  public static final ProspectiveAdopter NONE =
      new ProspectiveAdopter(null, AdopterApproval.NONE, AdopterEntries.NONE, null, false);

  /** The events of a command: the fact itself, and what it changes in the findings. */
  public List<ProspectiveAdopterEvent> decide(ProspectiveAdopterCommand command) {
    ProspectiveAdopterEvent event = ProspectiveAdopterDecision.fact(this, command);
    ProspectiveAdopter then = evolve(event);
    ProspectiveAdopterRule.ADOPTER_DAYS_ARE_IN_ORDER.require(then.isInOrder());
    return FindingChanges.following(
        event,
        ProspectiveAdopterFindings.of(this),
        ProspectiveAdopterFindings.of(then),
        made -> new ProspectiveAdopterFindingMade(event.adopter(), made),
        gone -> new ProspectiveAdopterFindingCleared(event.adopter(), gone));
  }

  public ProspectiveAdopter evolve(ProspectiveAdopterEvent event) {
    return switch (event) {
      case AdopterEnquiryReceived it -> enquired(it.enquiryReceivedOn());
      case ProspectiveAdopterCorrected it -> enquired(it.enquiryReceivedOn());
      case AdopterStageStarted it ->
          with(approval.with(it.stage(), new AdopterApproval.Stage(it.startedOn(), null, null)));
      case AdopterStageEnded it -> with(approval.ended(it.stage(), it.delay(), it.endedOn()));
      case AdopterStageCorrected it ->
          with(
              approval.with(
                  it.stage(), new AdopterApproval.Stage(it.startedOn(), it.delay(), it.endedOn())));
      case AdopterApplicationSubmitted it -> with(approval.submitted(it.submittedOn()));
      case AdopterApplicationCorrected it -> with(approval.submitted(it.submittedOn()));
      case AdopterApproved it -> with(approval.approved(it.approvedOn()));
      case AdopterApprovalCorrected it -> with(approval.approved(it.approvedOn()));
      case AdopterMatched it ->
          with(entries.withMatches(entries.matches().with(it.match(), it.matchedOn())));
      case AdopterMatchWithdrawn it ->
          with(entries.withMatches(entries.matches().without(it.match())));
      case ChildrenPlacedWithAdopter it ->
          with(entries.withPlacements(entries.placements().with(it.placement(), it.placedOn())));
      case PlacementWithAdopterWithdrawn it ->
          with(entries.withPlacements(entries.placements().without(it.placement())));
      case AdopterGrantedOrder it ->
          with(entries.withOrders(entries.orders().with(it.order(), it.grantedOn())));
      case AdopterOrderWithdrawn it ->
          with(entries.withOrders(entries.orders().without(it.order())));
      case AdopterLeftProcess it -> left(it.leftOn());
      case AdopterLeavingCorrected it -> left(it.leftOn());
      case ProspectiveAdopterRecordWithdrawn _ ->
          new ProspectiveAdopter(enquiredOn, approval, entries, leftOn, true);
      case ProspectiveAdopterFindingMade _, ProspectiveAdopterFindingCleared _ -> this;
    };
  }

  private ProspectiveAdopter enquired(LocalDate on) {
    return new ProspectiveAdopter(on, approval, entries, leftOn, withdrawn);
  }

  private ProspectiveAdopter with(AdopterApproval now) {
    return new ProspectiveAdopter(enquiredOn, now, entries, leftOn, withdrawn);
  }

  private ProspectiveAdopter with(AdopterEntries now) {
    return new ProspectiveAdopter(enquiredOn, approval, now, leftOn, withdrawn);
  }

  private ProspectiveAdopter left(LocalDate on) {
    return new ProspectiveAdopter(enquiredOn, approval, entries, on, withdrawn);
  }

  private boolean isInOrder() {
    LocalDate first = Objects.requireNonNull(enquiredOn);
    LocalDate last = Objects.requireNonNullElse(leftOn, LocalDate.MAX);
    return !last.isBefore(first)
        && approval.stagesAreInOrder()
        && Stream.concat(approval.days(), entries.days())
            .noneMatch(day -> day.isBefore(first) || day.isAfter(last));
  }
}
