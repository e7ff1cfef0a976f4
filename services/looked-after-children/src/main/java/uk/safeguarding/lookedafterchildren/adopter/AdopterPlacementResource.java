package uk.safeguarding.lookedafterchildren.adopter;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.adopter.commands.GrantOrderToAdopter;
import uk.safeguarding.lookedafterchildren.adopter.commands.MatchAdopter;
import uk.safeguarding.lookedafterchildren.adopter.commands.PlaceChildrenWithAdopter;
import uk.safeguarding.lookedafterchildren.adopter.commands.WithdrawAdopterMatch;
import uk.safeguarding.lookedafterchildren.adopter.commands.WithdrawAdopterOrder;
import uk.safeguarding.lookedafterchildren.adopter.commands.WithdrawPlacementWithAdopter;
import uk.safeguarding.platform.records.Records;

/** Matches, placements and orders of a prospective adopter over HTTP. */
@RestController
@RequestMapping("/looked-after-children/prospective-adopters/{id}")
final class AdopterPlacementResource {

  private final Records records;

  AdopterPlacementResource(Records records) {
    this.records = records;
  }

  record Match(LocalDate matchedOn) {}

  record Placement(int numberOfChildren, LocalDate placedOn) {}

  record Order(LocalDate grantedOn) {}

  record Withdrawal(WithdrawalReason reason) {}

  @PutMapping("/matches/{match}")
  ResponseEntity<Void> match(
      @PathVariable UUID id, @PathVariable UUID match, @RequestBody Match body) {
    var adopter = new ProspectiveAdopterId(id);
    return records.put(adopter, new MatchAdopter(adopter, match, body.matchedOn()), body);
  }

  @PutMapping("/matches/{match}/withdrawal")
  ResponseEntity<Void> withdrawMatch(
      @PathVariable UUID id, @PathVariable UUID match, @RequestBody Withdrawal body) {
    var adopter = new ProspectiveAdopterId(id);
    return records.put(adopter, new WithdrawAdopterMatch(adopter, match, body.reason()), body);
  }

  @PutMapping("/placements/{placement}")
  ResponseEntity<Void> place(
      @PathVariable UUID id, @PathVariable UUID placement, @RequestBody Placement body) {
    var adopter = new ProspectiveAdopterId(id);
    return records.put(
        adopter,
        new PlaceChildrenWithAdopter(adopter, placement, body.numberOfChildren(), body.placedOn()),
        body);
  }

  @PutMapping("/placements/{placement}/withdrawal")
  ResponseEntity<Void> withdrawPlacement(
      @PathVariable UUID id, @PathVariable UUID placement, @RequestBody Withdrawal body) {
    var adopter = new ProspectiveAdopterId(id);
    return records.put(
        adopter, new WithdrawPlacementWithAdopter(adopter, placement, body.reason()), body);
  }

  @PutMapping("/orders/{order}")
  ResponseEntity<Void> grant(
      @PathVariable UUID id, @PathVariable UUID order, @RequestBody Order body) {
    var adopter = new ProspectiveAdopterId(id);
    return records.put(adopter, new GrantOrderToAdopter(adopter, order, body.grantedOn()), body);
  }

  @PutMapping("/orders/{order}/withdrawal")
  ResponseEntity<Void> withdrawOrder(
      @PathVariable UUID id, @PathVariable UUID order, @RequestBody Withdrawal body) {
    var adopter = new ProspectiveAdopterId(id);
    return records.put(adopter, new WithdrawAdopterOrder(adopter, order, body.reason()), body);
  }
}
