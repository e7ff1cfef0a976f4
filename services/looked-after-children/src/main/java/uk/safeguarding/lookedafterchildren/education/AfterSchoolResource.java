package uk.safeguarding.lookedafterchildren.education;

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
import uk.safeguarding.lookedafterchildren.education.commands.EndNeetSpell;
import uk.safeguarding.lookedafterchildren.education.commands.RecordDestination;
import uk.safeguarding.lookedafterchildren.education.commands.StartNeetSpell;
import uk.safeguarding.lookedafterchildren.education.commands.WithdrawDestination;
import uk.safeguarding.lookedafterchildren.education.commands.WithdrawNeetSpell;
import uk.safeguarding.platform.records.Records;

/** Where young people go after school, over HTTP. */
@RestController
@RequestMapping("/looked-after-children/education-records/{id}")
final class AfterSchoolResource {

  private final Records records;

  AfterSchoolResource(Records records) {
    this.records = records;
  }

  record Spell(LocalDate startedOn) {}

  record SpellEnd(LocalDate endedOn) {}

  record Withdrawal(WithdrawalReason reason) {}

  record Onward(
      SchoolYear leftYear,
      Destination destination,
      @Nullable SchoolArea area,
      SpecialEducationalNeeds specialEducationalNeeds,
      LocalDate recordedOn) {}

  @PutMapping("/neet-spells/{spell}")
  ResponseEntity<Void> startSpell(
      @PathVariable UUID id, @PathVariable UUID spell, @RequestBody Spell body) {
    var education = new EducationRecordId(id);
    return records.put(education, new StartNeetSpell(education, spell, body.startedOn()), body);
  }

  @PutMapping("/neet-spells/{spell}/end")
  ResponseEntity<Void> endSpell(
      @PathVariable UUID id, @PathVariable UUID spell, @RequestBody SpellEnd body) {
    var education = new EducationRecordId(id);
    return records.put(education, new EndNeetSpell(education, spell, body.endedOn()), body);
  }

  @PutMapping("/neet-spells/{spell}/withdrawal")
  ResponseEntity<Void> withdrawSpell(
      @PathVariable UUID id, @PathVariable UUID spell, @RequestBody Withdrawal body) {
    var education = new EducationRecordId(id);
    return records.put(education, new WithdrawNeetSpell(education, spell, body.reason()), body);
  }

  @PutMapping("/destinations/{entry}")
  ResponseEntity<Void> recordDestination(
      @PathVariable UUID id, @PathVariable UUID entry, @RequestBody Onward body) {
    var education = new EducationRecordId(id);
    return records.put(
        education,
        new RecordDestination(
            education,
            entry,
            body.leftYear(),
            body.destination(),
            body.area(),
            body.specialEducationalNeeds(),
            body.recordedOn()),
        body);
  }

  @PutMapping("/destinations/{entry}/withdrawal")
  ResponseEntity<Void> withdrawDestination(
      @PathVariable UUID id, @PathVariable UUID entry, @RequestBody Withdrawal body) {
    var education = new EducationRecordId(id);
    return records.put(education, new WithdrawDestination(education, entry, body.reason()), body);
  }
}
