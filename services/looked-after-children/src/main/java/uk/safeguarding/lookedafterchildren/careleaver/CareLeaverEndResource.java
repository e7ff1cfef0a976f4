package uk.safeguarding.lookedafterchildren.careleaver;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.lookedafterchildren.careleaver.commands.CorrectCareLeaverSupportEnd;
import uk.safeguarding.lookedafterchildren.careleaver.commands.EndCareLeaverSupport;
import uk.safeguarding.lookedafterchildren.careleaver.commands.ReopenCareLeaverSupport;
import uk.safeguarding.lookedafterchildren.milestones.KnownDay;
import uk.safeguarding.platform.records.Records;

/** The ends of the support of care leavers, and its beginning again, over HTTP. */
@RestController
@RequestMapping("/looked-after-children/care-leavers/{id}")
final class CareLeaverEndResource {

  private final Records records;

  CareLeaverEndResource(Records records) {
    this.records = records;
  }

  /**
   * An end.
   *
   * @param endedOn the last day
   */
  record End(LocalDate endedOn, CareLeaverEndReason reason) {

    KnownDay ended() {
      return KnownDay.of(endedOn, reason.isBirthday());
    }
  }

  /**
   * A beginning again.
   *
   * @param reopenedOn the day on which support began again
   */
  record Reopening(LocalDate reopenedOn, ReopeningGround ground) {}

  @PutMapping("/ends/{end}")
  ResponseEntity<Void> end(@PathVariable UUID id, @PathVariable UUID end, @RequestBody End body) {
    var careLeaver = new CareLeaverId(id);
    return records.put(
        careLeaver, new EndCareLeaverSupport(careLeaver, end, body.ended(), body.reason()), body);
  }

  @PutMapping("/ends/{end}/corrections/{correction}")
  ResponseEntity<Void> correctEnd(
      @PathVariable UUID id, @PathVariable UUID end, @RequestBody End body) {
    var careLeaver = new CareLeaverId(id);
    return records.put(
        careLeaver,
        new CorrectCareLeaverSupportEnd(careLeaver, end, body.ended(), body.reason()),
        body);
  }

  @PutMapping("/reopenings/{reopening}")
  ResponseEntity<Void> reopen(
      @PathVariable UUID id, @PathVariable UUID reopening, @RequestBody Reopening body) {
    var careLeaver = new CareLeaverId(id);
    return records.put(
        careLeaver,
        new ReopenCareLeaverSupport(careLeaver, reopening, body.reopenedOn(), body.ground()),
        body);
  }
}
