package uk.safeguarding.lookedafterchildren.fostercarer;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.FindingChanges;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.FosterCarerCommand;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerApplicationReceived;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerApprovalCorrected;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerApproved;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerClosed;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerClosureCorrected;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerCorrected;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerEnquiryReceived;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerEvent;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerFindingCleared;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerFindingMade;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerHoldWithdrawn;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerPutOnHold;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerRecordWithdrawn;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerReturned;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerReviewDue;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerReviewWithdrawn;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerReviewed;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerTemporarilyApproved;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerTermsChanged;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerTermsWithdrawn;
import uk.safeguarding.lookedafterchildren.fostercarer.events.TemporaryApprovalCorrected;
import uk.safeguarding.lookedafterchildren.fostercarer.events.TemporaryApprovalExtended;
import uk.safeguarding.lookedafterchildren.fostercarer.events.TemporaryApprovalExtensionWithdrawn;
import uk.safeguarding.lookedafterchildren.fostercarer.events.TemporaryApprovalRunsOut;

/**
 * What the record of a foster carer must remember in order to decide, corrections included.
 *
 * @param start how they came to the council
 * @param appliedOn null before the application
 */
public record FosterCarer(
    @Nullable FosterCarerEnquiryReceived start,
    @Nullable LocalDate appliedOn,
    TemporaryApproval temporary,
    @Nullable LocalDate approvedOn,
    FosterCarerEntries entries,
    @Nullable FosterCarerClosed closure,
    boolean withdrawn) {

  public static final FosterCarer NONE =
      new FosterCarer(
          null, null, TemporaryApproval.NONE, null, FosterCarerEntries.NONE, null, false);

  /**
   * The events of a command: the fact itself, what it changes in the findings, and what is due
   * next.
   */
  public List<FosterCarerEvent> decide(FosterCarerCommand command) {
    FosterCarerEvent event = FosterCarerDecision.fact(this, command);
    FosterCarer then = evolve(event);
    FosterCarerRule.FOSTER_CARER_DAYS_ARE_IN_ORDER.require(FosterCarerDays.areInOrder(then));
    List<FosterCarerEvent> found =
        FindingChanges.following(
            event,
            FosterCarerFindings.of(this),
            FosterCarerFindings.of(then),
            made -> new FosterCarerFindingMade(event.carer(), made),
            gone -> new FosterCarerFindingCleared(event.carer(), gone));
    return Stream.concat(
            found.stream(), FosterCarerTimetable.changes(event.carer(), this, then).stream())
        .toList();
  }

  public FosterCarer evolve(FosterCarerEvent event) {
    return switch (event) {
      case FosterCarerEnquiryReceived it -> from(it, null);
      case FosterCarerCorrected it ->
          from(
              new FosterCarerEnquiryReceived(it.carer(), it.kind(), it.enquiryReceivedOn()),
              it.applicationReceivedOn());
      case FosterCarerApplicationReceived it -> from(start, it.applicationReceivedOn());
      case FosterCarerTemporarilyApproved it -> with(temporary.with(it.approvedOn()));
      case TemporaryApprovalCorrected it -> with(temporary.with(it.approvedOn()));
      case TemporaryApprovalExtended it ->
          with(temporary.with(temporary.extensions().with(it.extension(), it)));
      case TemporaryApprovalExtensionWithdrawn it ->
          with(temporary.with(temporary.extensions().without(it.extension())));
      case FosterCarerApproved it -> approved(it.approvedOn());
      case FosterCarerApprovalCorrected it -> approved(it.approvedOn());
      case FosterCarerTermsChanged it ->
          with(entries.withTerms(entries.terms().with(it.terms(), it)));
      case FosterCarerTermsWithdrawn it ->
          with(entries.withTerms(entries.terms().without(it.terms())));
      case FosterCarerReviewed it ->
          with(entries.withReviews(entries.reviews().with(it.review(), it)));
      case FosterCarerReviewWithdrawn it ->
          with(entries.withReviews(entries.reviews().without(it.review())));
      case FosterCarerPutOnHold it ->
          with(
              entries.withHolds(
                  entries
                      .holds()
                      .with(it.hold(), new FosterCarerEntries.Hold(it.startedOn(), null))));
      case FosterCarerReturned it -> with(entries.returned(it.hold(), it.returnedOn()));
      case FosterCarerHoldWithdrawn it ->
          with(entries.withHolds(entries.holds().without(it.hold())));
      case FosterCarerClosed it -> closed(it);
      case FosterCarerClosureCorrected it ->
          closed(
              new FosterCarerClosed(it.carer(), it.reason(), it.noticeReceivedOn(), it.closedOn()));
      case FosterCarerRecordWithdrawn _ ->
          new FosterCarer(start, appliedOn, temporary, approvedOn, entries, closure, true);
      case TemporaryApprovalRunsOut _, FosterCarerReviewDue _ -> this;
      case FosterCarerFindingMade _, FosterCarerFindingCleared _ -> this;
    };
  }

  private FosterCarer from(@Nullable FosterCarerEnquiryReceived now, @Nullable LocalDate applied) {
    return new FosterCarer(now, applied, temporary, approvedOn, entries, closure, withdrawn);
  }

  private FosterCarer with(TemporaryApproval now) {
    return new FosterCarer(start, appliedOn, now, approvedOn, entries, closure, withdrawn);
  }

  private FosterCarer approved(LocalDate on) {
    return new FosterCarer(start, appliedOn, temporary, on, entries, closure, withdrawn);
  }

  private FosterCarer with(FosterCarerEntries now) {
    return new FosterCarer(start, appliedOn, temporary, approvedOn, now, closure, withdrawn);
  }

  private FosterCarer closed(FosterCarerClosed now) {
    return new FosterCarer(start, appliedOn, temporary, approvedOn, entries, now, withdrawn);
  }
}
