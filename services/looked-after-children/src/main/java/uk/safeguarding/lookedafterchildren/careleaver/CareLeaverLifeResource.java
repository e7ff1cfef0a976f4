package uk.safeguarding.lookedafterchildren.careleaver;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.lookedafterchildren.careleaver.codes.Accommodation;
import uk.safeguarding.lookedafterchildren.careleaver.codes.Activity;
import uk.safeguarding.lookedafterchildren.careleaver.codes.InTouch;
import uk.safeguarding.lookedafterchildren.careleaver.commands.AllocatePersonalAdviser;
import uk.safeguarding.lookedafterchildren.careleaver.commands.RecordCareLeaverAccommodation;
import uk.safeguarding.lookedafterchildren.careleaver.commands.RecordCareLeaverActivity;
import uk.safeguarding.lookedafterchildren.careleaver.commands.RecordCareLeaverContact;
import uk.safeguarding.platform.records.Records;

/** How care leavers fare, over HTTP. */
@RestController
@RequestMapping("/looked-after-children/care-leavers/{id}")
final class CareLeaverLifeResource {

  private final Records records;

  CareLeaverLifeResource(Records records) {
    this.records = records;
  }

  /**
   * An allocation.
   *
   * @param worker the personal adviser, by a reference of the council
   * @param allocatedOn the day from which the young person has this adviser
   */
  record Allocation(UUID worker, LocalDate allocatedOn) {}

  /**
   * A contact.
   *
   * @param contactOn the day of the contact, or of finding that there is none
   * @param inTouch the code of SSDA903 item IN_TOUCH
   */
  record Contact(LocalDate contactOn, InTouch inTouch) {}

  /**
   * A place to live.
   *
   * @param accommodation the code of SSDA903 item ACCOM
   * @param since the day from which the young person lives there
   */
  record Stay(Accommodation accommodation, LocalDate since) {}

  /**
   * What the young person mainly does.
   *
   * @param activity the code of SSDA903 item ACTIV
   * @param since the day from which it is so
   */
  record Occupation(Activity activity, LocalDate since) {}

  @PutMapping("/personal-advisers/{allocation}")
  ResponseEntity<Void> allocate(
      @PathVariable UUID id, @PathVariable UUID allocation, @RequestBody Allocation body) {
    var careLeaver = new CareLeaverId(id);
    return records.put(
        careLeaver,
        new AllocatePersonalAdviser(careLeaver, allocation, body.worker(), body.allocatedOn()),
        body);
  }

  @PutMapping("/contacts/{contact}")
  ResponseEntity<Void> contact(
      @PathVariable UUID id, @PathVariable UUID contact, @RequestBody Contact body) {
    var careLeaver = new CareLeaverId(id);
    return records.put(
        careLeaver,
        new RecordCareLeaverContact(careLeaver, contact, body.contactOn(), body.inTouch()),
        body);
  }

  @PutMapping("/accommodation/{stay}")
  ResponseEntity<Void> accommodate(
      @PathVariable UUID id, @PathVariable UUID stay, @RequestBody Stay body) {
    var careLeaver = new CareLeaverId(id);
    return records.put(
        careLeaver,
        new RecordCareLeaverAccommodation(careLeaver, stay, body.accommodation(), body.since()),
        body);
  }

  @PutMapping("/activities/{occupation}")
  ResponseEntity<Void> occupy(
      @PathVariable UUID id, @PathVariable UUID occupation, @RequestBody Occupation body) {
    var careLeaver = new CareLeaverId(id);
    return records.put(
        careLeaver,
        new RecordCareLeaverActivity(careLeaver, occupation, body.activity(), body.since()),
        body);
  }
}
