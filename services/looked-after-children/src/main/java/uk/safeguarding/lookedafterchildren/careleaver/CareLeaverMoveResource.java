package uk.safeguarding.lookedafterchildren.careleaver;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.lookedafterchildren.careleaver.commands.EndStayingPut;
import uk.safeguarding.lookedafterchildren.careleaver.commands.RecordCareLeaverDeparture;
import uk.safeguarding.lookedafterchildren.careleaver.commands.RecordCareLeaverReturn;
import uk.safeguarding.lookedafterchildren.careleaver.commands.StartStayingPut;
import uk.safeguarding.lookedafterchildren.milestones.KnownDay;
import uk.safeguarding.lookedafterchildren.milestones.MilestoneMonth;
import uk.safeguarding.platform.records.Records;

/** Staying Put, and departures of care leavers, over HTTP. */
@RestController
@RequestMapping("/looked-after-children/care-leavers/{id}")
final class CareLeaverMoveResource {

  private final Records records;

  CareLeaverMoveResource(Records records) {
    this.records = records;
  }

  /**
   * The beginning of an arrangement.
   *
   * @param startedOn the 18th birthday; only its month is kept
   */
  record StayingPut(LocalDate startedOn) {

    MilestoneMonth startedIn() {
      return KnownDay.of(startedOn).month();
    }
  }

  /**
   * The end of an arrangement.
   *
   * @param endedOn the last day of the arrangement
   */
  record StayingPutEnd(LocalDate endedOn, StayingPutEndReason reason) {

    KnownDay ended() {
      return KnownDay.of(endedOn, reason.isBirthday());
    }
  }

  /**
   * A departure.
   *
   * @param kind what happened
   * @param since the day of the death or of the departure; for a return home, which is recorded
   *     once it has lasted six months, the day on which it began
   */
  record Departure(DepartureKind kind, LocalDate since) {}

  /**
   * The return of a young person who had gone.
   *
   * @param returnedOn the day of the return
   */
  record Return(LocalDate returnedOn) {}

  @PutMapping("/staying-put/{arrangement}")
  ResponseEntity<Void> stay(
      @PathVariable UUID id, @PathVariable UUID arrangement, @RequestBody StayingPut body) {
    var careLeaver = new CareLeaverId(id);
    return records.put(
        careLeaver, new StartStayingPut(careLeaver, arrangement, body.startedIn()), body);
  }

  @PutMapping("/staying-put/{arrangement}/end")
  ResponseEntity<Void> endStay(
      @PathVariable UUID id, @PathVariable UUID arrangement, @RequestBody StayingPutEnd body) {
    var careLeaver = new CareLeaverId(id);
    return records.put(
        careLeaver, new EndStayingPut(careLeaver, arrangement, body.ended(), body.reason()), body);
  }

  @PutMapping("/departures/{departure}")
  ResponseEntity<Void> depart(
      @PathVariable UUID id, @PathVariable UUID departure, @RequestBody Departure body) {
    var careLeaver = new CareLeaverId(id);
    return records.put(
        careLeaver,
        new RecordCareLeaverDeparture(careLeaver, departure, body.kind(), body.since()),
        body);
  }

  @PutMapping("/departures/{departure}/return")
  ResponseEntity<Void> comeBack(
      @PathVariable UUID id, @PathVariable UUID departure, @RequestBody Return body) {
    var careLeaver = new CareLeaverId(id);
    return records.put(
        careLeaver, new RecordCareLeaverReturn(careLeaver, departure, body.returnedOn()), body);
  }
}
