package uk.safeguarding.childprotection.proceedings.careproceedings;

import static uk.safeguarding.childprotection.proceedings.careproceedings.CareProceedingsRule.CORRECTION_NEEDS_FINAL_ORDER;
import static uk.safeguarding.childprotection.proceedings.careproceedings.CareProceedingsRule.FINAL_ORDER_ENDS_OPEN_PROCEEDINGS;
import static uk.safeguarding.childprotection.proceedings.careproceedings.CareProceedingsRule.FINAL_ORDER_NOT_BEFORE_ISSUE;
import static uk.safeguarding.childprotection.proceedings.careproceedings.CareProceedingsRule.PROCEEDINGS_ARE_ISSUED_ONCE;
import static uk.safeguarding.childprotection.proceedings.careproceedings.CareProceedingsRule.PROCEEDINGS_MUST_STAND;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.childprotection.proceedings.careproceedings.commands.CareProceedingsCommand;
import uk.safeguarding.childprotection.proceedings.careproceedings.commands.CorrectCareProceedings;
import uk.safeguarding.childprotection.proceedings.careproceedings.commands.CorrectFinalOrder;
import uk.safeguarding.childprotection.proceedings.careproceedings.commands.IssueCareProceedings;
import uk.safeguarding.childprotection.proceedings.careproceedings.commands.RecordFinalOrder;
import uk.safeguarding.childprotection.proceedings.careproceedings.commands.WithdrawCareProceedingsRecord;
import uk.safeguarding.childprotection.proceedings.careproceedings.events.CareProceedingsCorrected;
import uk.safeguarding.childprotection.proceedings.careproceedings.events.CareProceedingsEvent;
import uk.safeguarding.childprotection.proceedings.careproceedings.events.CareProceedingsFindingCleared;
import uk.safeguarding.childprotection.proceedings.careproceedings.events.CareProceedingsFindingMade;
import uk.safeguarding.childprotection.proceedings.careproceedings.events.CareProceedingsIssued;
import uk.safeguarding.childprotection.proceedings.careproceedings.events.CareProceedingsRecordWithdrawn;
import uk.safeguarding.childprotection.proceedings.careproceedings.events.FinalOrderCorrected;
import uk.safeguarding.childprotection.proceedings.careproceedings.events.FinalOrderMade;
import uk.safeguarding.kernel.FindingChanges;

/**
 * What care proceedings must remember in order to decide.
 *
 * @param issue how they began, corrections included
 * @param end how the court disposed of the application, corrections included
 */
public record CareProceedings(
    Status status, @Nullable CareProceedingsIssued issue, @Nullable FinalOrderMade end) {

  /** How far they have come. */
  public enum Status {
    NOT_ISSUED,
    OPEN,
    ENDED,
    WITHDRAWN
  }

  public static final CareProceedings NOT_ISSUED =
      new CareProceedings(Status.NOT_ISSUED, null, null);

  /** The events of a command: the fact itself, and what it changes in the findings. */
  public List<CareProceedingsEvent> decide(CareProceedingsCommand command) {
    PROCEEDINGS_MUST_STAND.require(status != Status.WITHDRAWN);
    CareProceedingsEvent event = fact(command);
    return FindingChanges.following(
        event,
        CareProceedingsPractice.findings(this),
        CareProceedingsPractice.findings(evolve(event)),
        made -> new CareProceedingsFindingMade(event.proceedings(), event.child(), made),
        gone -> new CareProceedingsFindingCleared(event.proceedings(), event.child(), gone));
  }

  private CareProceedingsEvent fact(CareProceedingsCommand command) {
    return switch (command) {
      case IssueCareProceedings it -> {
        PROCEEDINGS_ARE_ISSUED_ONCE.require(status == Status.NOT_ISSUED);
        yield new CareProceedingsIssued(
            it.proceedings(),
            it.child(),
            it.age(),
            it.preProceedings(),
            it.application(),
            it.issuedOn());
      }
      case CorrectCareProceedings it -> {
        FINAL_ORDER_NOT_BEFORE_ISSUE.require(end == null || !end.madeOn().isBefore(it.issuedOn()));
        yield new CareProceedingsCorrected(
            it.proceedings(),
            begun().child(),
            it.preProceedings(),
            it.application(),
            it.issuedOn());
      }
      case RecordFinalOrder it -> {
        FINAL_ORDER_ENDS_OPEN_PROCEEDINGS.require(status == Status.OPEN);
        FINAL_ORDER_NOT_BEFORE_ISSUE.require(!it.madeOn().isBefore(begun().issuedOn()));
        yield new FinalOrderMade(it.proceedings(), begun().child(), it.order(), it.madeOn());
      }
      case CorrectFinalOrder it -> {
        CORRECTION_NEEDS_FINAL_ORDER.require(status == Status.ENDED);
        FINAL_ORDER_NOT_BEFORE_ISSUE.require(!it.madeOn().isBefore(begun().issuedOn()));
        yield new FinalOrderCorrected(it.proceedings(), begun().child(), it.order(), it.madeOn());
      }
      case WithdrawCareProceedingsRecord it ->
          new CareProceedingsRecordWithdrawn(it.proceedings(), begun().child(), it.reason());
    };
  }

  public CareProceedings evolve(CareProceedingsEvent event) {
    return switch (event) {
      case CareProceedingsIssued it -> new CareProceedings(Status.OPEN, it, null);
      case CareProceedingsCorrected it ->
          new CareProceedings(
              status,
              new CareProceedingsIssued(
                  it.proceedings(),
                  it.child(),
                  begun().age(),
                  it.preProceedings(),
                  it.application(),
                  it.issuedOn()),
              end);
      case FinalOrderMade it -> new CareProceedings(Status.ENDED, issue, it);
      case FinalOrderCorrected it ->
          new CareProceedings(
              status,
              issue,
              new FinalOrderMade(it.proceedings(), it.child(), it.order(), it.madeOn()));
      case CareProceedingsRecordWithdrawn _ -> new CareProceedings(Status.WITHDRAWN, issue, end);
      case CareProceedingsFindingMade _, CareProceedingsFindingCleared _ -> this;
    };
  }

  /** Axon creates proceedings by their issue only, so every other command finds one. */
  private CareProceedingsIssued begun() {
    return Objects.requireNonNull(issue);
  }
}
