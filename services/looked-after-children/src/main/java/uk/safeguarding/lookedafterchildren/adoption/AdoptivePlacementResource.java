package uk.safeguarding.lookedafterchildren.adoption;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.adoption.commands.CorrectAdoptivePlacementDisruption;
import uk.safeguarding.lookedafterchildren.adoption.commands.CorrectFosteringForAdoption;
import uk.safeguarding.lookedafterchildren.adoption.commands.DisruptAdoptivePlacement;
import uk.safeguarding.lookedafterchildren.adoption.commands.MakeAdoptionMatch;
import uk.safeguarding.lookedafterchildren.adoption.commands.PlaceChildForAdoption;
import uk.safeguarding.lookedafterchildren.adoption.commands.StartFosteringForAdoption;
import uk.safeguarding.lookedafterchildren.adoption.commands.WithdrawAdoptionMatch;
import uk.safeguarding.lookedafterchildren.adoption.commands.WithdrawAdoptivePlacement;
import uk.safeguarding.platform.records.Records;

/** Matching and placing a child, over HTTP. */
@RestController
@RequestMapping("/looked-after-children/adoptions/{id}")
final class AdoptivePlacementResource {

  private final Records records;

  AdoptivePlacementResource(Records records) {
    this.records = records;
  }

  record FosteringForAdoption(LocalDate placedOn) {}

  record Match(LocalDate matchedOn) {}

  record Placement(
      PlacementAuthority authority,
      boolean formerFosterCarer,
      @Nullable LocalDate livedThereSince,
      LocalDate placedOn) {}

  record Disruption(LocalDate disruptedOn) {}

  record Withdrawal(WithdrawalReason reason) {}

  @PutMapping("/fostering-for-adoption")
  ResponseEntity<Void> fosterForAdoption(
      @PathVariable UUID id, @RequestBody FosteringForAdoption body) {
    var adoption = new AdoptionId(id);
    return records.put(adoption, new StartFosteringForAdoption(adoption, body.placedOn()), body);
  }

  @PutMapping("/fostering-for-adoption/corrections/{correction}")
  ResponseEntity<Void> correctFostering(
      @PathVariable UUID id, @RequestBody FosteringForAdoption body) {
    var adoption = new AdoptionId(id);
    return records.put(adoption, new CorrectFosteringForAdoption(adoption, body.placedOn()), body);
  }

  @PutMapping("/matches/{match}")
  ResponseEntity<Void> match(
      @PathVariable UUID id, @PathVariable UUID match, @RequestBody Match body) {
    var adoption = new AdoptionId(id);
    return records.put(adoption, new MakeAdoptionMatch(adoption, match, body.matchedOn()), body);
  }

  @PutMapping("/matches/{match}/withdrawal")
  ResponseEntity<Void> withdrawMatch(
      @PathVariable UUID id, @PathVariable UUID match, @RequestBody Withdrawal body) {
    var adoption = new AdoptionId(id);
    return records.put(adoption, new WithdrawAdoptionMatch(adoption, match, body.reason()), body);
  }

  @PutMapping("/placements/{placement}")
  ResponseEntity<Void> place(
      @PathVariable UUID id, @PathVariable UUID placement, @RequestBody Placement body) {
    var adoption = new AdoptionId(id);
    return records.put(
        adoption,
        new PlaceChildForAdoption(
            adoption,
            placement,
            body.authority(),
            body.formerFosterCarer(),
            body.livedThereSince(),
            body.placedOn()),
        body);
  }

  @PutMapping("/placements/{placement}/withdrawal")
  ResponseEntity<Void> withdrawPlacement(
      @PathVariable UUID id, @PathVariable UUID placement, @RequestBody Withdrawal body) {
    var adoption = new AdoptionId(id);
    return records.put(
        adoption, new WithdrawAdoptivePlacement(adoption, placement, body.reason()), body);
  }

  @PutMapping("/placements/{placement}/disruption")
  ResponseEntity<Void> disrupt(
      @PathVariable UUID id, @PathVariable UUID placement, @RequestBody Disruption body) {
    var adoption = new AdoptionId(id);
    return records.put(
        adoption, new DisruptAdoptivePlacement(adoption, placement, body.disruptedOn()), body);
  }

  @PutMapping("/placements/{placement}/disruption/corrections/{correction}")
  ResponseEntity<Void> correctDisruption(
      @PathVariable UUID id, @PathVariable UUID placement, @RequestBody Disruption body) {
    var adoption = new AdoptionId(id);
    return records.put(
        adoption,
        new CorrectAdoptivePlacementDisruption(adoption, placement, body.disruptedOn()),
        body);
  }
}
