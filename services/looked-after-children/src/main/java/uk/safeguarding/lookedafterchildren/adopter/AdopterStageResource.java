package uk.safeguarding.lookedafterchildren.adopter;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.lookedafterchildren.adopter.commands.CorrectAdopterStage;
import uk.safeguarding.lookedafterchildren.adopter.commands.EndAdopterStage;
import uk.safeguarding.lookedafterchildren.adopter.commands.StartAdopterStage;
import uk.safeguarding.platform.records.Records;

/** The two stages of the approval process over HTTP. */
@RestController
@RequestMapping("/looked-after-children/prospective-adopters/{id}")
final class AdopterStageResource {

  private final Records records;

  AdopterStageResource(Records records) {
    this.records = records;
  }

  record Start(LocalDate startedOn) {}

  record End(@Nullable AdopterStageDelay delay, LocalDate endedOn) {}

  record Correction(
      LocalDate startedOn, @Nullable AdopterStageDelay delay, @Nullable LocalDate endedOn) {}

  @PutMapping("/stage-one")
  ResponseEntity<Void> startStageOne(@PathVariable UUID id, @RequestBody Start body) {
    var adopter = new ProspectiveAdopterId(id);
    return records.put(
        adopter, new StartAdopterStage(adopter, AdopterStage.STAGE_ONE, body.startedOn()), body);
  }

  @PutMapping("/stage-one/end")
  ResponseEntity<Void> endStageOne(@PathVariable UUID id, @RequestBody End body) {
    var adopter = new ProspectiveAdopterId(id);
    return records.put(
        adopter,
        new EndAdopterStage(adopter, AdopterStage.STAGE_ONE, body.delay(), body.endedOn()),
        body);
  }

  @PutMapping("/stage-one/corrections/{correction}")
  ResponseEntity<Void> correctStageOne(@PathVariable UUID id, @RequestBody Correction body) {
    var adopter = new ProspectiveAdopterId(id);
    return records.put(
        adopter,
        new CorrectAdopterStage(
            adopter, AdopterStage.STAGE_ONE, body.startedOn(), body.delay(), body.endedOn()),
        body);
  }

  @PutMapping("/stage-two")
  ResponseEntity<Void> startStageTwo(@PathVariable UUID id, @RequestBody Start body) {
    var adopter = new ProspectiveAdopterId(id);
    return records.put(
        adopter, new StartAdopterStage(adopter, AdopterStage.STAGE_TWO, body.startedOn()), body);
  }

  @PutMapping("/stage-two/end")
  ResponseEntity<Void> endStageTwo(@PathVariable UUID id, @RequestBody End body) {
    var adopter = new ProspectiveAdopterId(id);
    return records.put(
        adopter,
        new EndAdopterStage(adopter, AdopterStage.STAGE_TWO, body.delay(), body.endedOn()),
        body);
  }

  @PutMapping("/stage-two/corrections/{correction}")
  ResponseEntity<Void> correctStageTwo(@PathVariable UUID id, @RequestBody Correction body) {
    var adopter = new ProspectiveAdopterId(id);
    return records.put(
        adopter,
        new CorrectAdopterStage(
            adopter, AdopterStage.STAGE_TWO, body.startedOn(), body.delay(), body.endedOn()),
        body);
  }
}
