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
import uk.safeguarding.lookedafterchildren.education.commands.RecordExclusion;
import uk.safeguarding.lookedafterchildren.education.commands.RecordSchoolPlace;
import uk.safeguarding.lookedafterchildren.education.commands.WithdrawExclusion;
import uk.safeguarding.lookedafterchildren.education.commands.WithdrawSchoolPlace;
import uk.safeguarding.platform.records.Records;

/** School places and exclusions over HTTP. */
@RestController
@RequestMapping("/looked-after-children/education-records/{id}")
final class SchoolingResource {

  private final Records records;

  SchoolingResource(Records records) {
    this.records = records;
  }

  record Place(
      SchoolPhase phase,
      @Nullable SchoolArea area,
      SpecialEducationalNeeds specialEducationalNeeds,
      LocalDate startedOn) {}

  record Withdrawal(WithdrawalReason reason) {}

  record Exclusion(ExclusionKind kind, @Nullable Integer sessions, LocalDate startedOn) {}

  @PutMapping("/school-places/{place}")
  ResponseEntity<Void> recordPlace(
      @PathVariable UUID id, @PathVariable UUID place, @RequestBody Place body) {
    var education = new EducationRecordId(id);
    return records.put(
        education,
        new RecordSchoolPlace(
            education,
            place,
            body.phase(),
            body.area(),
            body.specialEducationalNeeds(),
            body.startedOn()),
        body);
  }

  @PutMapping("/school-places/{place}/withdrawal")
  ResponseEntity<Void> withdrawPlace(
      @PathVariable UUID id, @PathVariable UUID place, @RequestBody Withdrawal body) {
    var education = new EducationRecordId(id);
    return records.put(education, new WithdrawSchoolPlace(education, place, body.reason()), body);
  }

  @PutMapping("/exclusions/{exclusion}")
  ResponseEntity<Void> recordExclusion(
      @PathVariable UUID id, @PathVariable UUID exclusion, @RequestBody Exclusion body) {
    var education = new EducationRecordId(id);
    return records.put(
        education,
        new RecordExclusion(education, exclusion, body.kind(), body.sessions(), body.startedOn()),
        body);
  }

  @PutMapping("/exclusions/{exclusion}/withdrawal")
  ResponseEntity<Void> withdrawExclusion(
      @PathVariable UUID id, @PathVariable UUID exclusion, @RequestBody Withdrawal body) {
    var education = new EducationRecordId(id);
    return records.put(education, new WithdrawExclusion(education, exclusion, body.reason()), body);
  }
}
