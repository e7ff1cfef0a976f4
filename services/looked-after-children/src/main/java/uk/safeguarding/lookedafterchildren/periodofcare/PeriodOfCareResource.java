package uk.safeguarding.lookedafterchildren.periodofcare;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.periodofcare.codes.CategoryOfNeed;
import uk.safeguarding.lookedafterchildren.periodofcare.codes.LegalStatus;
import uk.safeguarding.lookedafterchildren.periodofcare.codes.ReasonEpisodeCeased;
import uk.safeguarding.lookedafterchildren.periodofcare.commands.CorrectPeriodOfCare;
import uk.safeguarding.lookedafterchildren.periodofcare.commands.CorrectPeriodOfCareEnd;
import uk.safeguarding.lookedafterchildren.periodofcare.commands.EndPeriodOfCare;
import uk.safeguarding.lookedafterchildren.periodofcare.commands.StartPeriodOfCare;
import uk.safeguarding.lookedafterchildren.periodofcare.commands.WithdrawPeriodOfCare;
import uk.safeguarding.platform.records.RecordHistory;
import uk.safeguarding.platform.records.Records;
import uk.safeguarding.platform.vault.IdentityVault;

/** The beginning and the end of periods of care over HTTP. */
@RestController
@RequestMapping("/looked-after-children/periods-of-care/{id}")
final class PeriodOfCareResource {

  private final Records records;
  private final RecordHistory history;
  private final IdentityVault children;

  PeriodOfCareResource(Records records, RecordHistory history, IdentityVault children) {
    this.records = records;
    this.history = history;
    this.children = children;
  }

  record Start(
      ChildRef child,
      LocalDate startedOn,
      LegalStatus legalStatus,
      CategoryOfNeed categoryOfNeed,
      EpisodeResource.Placed placement) {}

  record Correction(
      LocalDate startedOn,
      LegalStatus legalStatus,
      CategoryOfNeed categoryOfNeed,
      EpisodeResource.Placed placement) {}

  record End(LocalDate endedOn, ReasonEpisodeCeased reason) {}

  record Withdrawal(WithdrawalReason reason) {}

  @GetMapping
  ResponseEntity<RecordHistory.History> read(@PathVariable UUID id) {
    return history.of(new PeriodOfCareId(id));
  }

  @PutMapping
  ResponseEntity<Void> start(@PathVariable UUID id, @RequestBody Start body) {
    var period = new PeriodOfCareId(id);
    Integer age = children.ageOn(body.child(), body.startedOn());
    @Nullable Month sixteen = children.ageMilestones(body.child()).get(16);
    return records.put(
        period,
        new StartPeriodOfCare(
            period,
            body.child(),
            age,
            sixteen == null ? null : sixteen.firstDay(),
            body.startedOn(),
            body.legalStatus(),
            body.categoryOfNeed(),
            body.placement().checked()),
        body);
  }

  @PutMapping("/corrections/{correction}")
  ResponseEntity<Void> correct(@PathVariable UUID id, @RequestBody Correction body) {
    var period = new PeriodOfCareId(id);
    return records.put(
        period,
        new CorrectPeriodOfCare(
            period,
            body.startedOn(),
            body.legalStatus(),
            body.categoryOfNeed(),
            body.placement().checked()),
        body);
  }

  @PutMapping("/end")
  ResponseEntity<Void> end(@PathVariable UUID id, @RequestBody End body) {
    var period = new PeriodOfCareId(id);
    return records.put(period, new EndPeriodOfCare(period, body.endedOn(), body.reason()), body);
  }

  @PutMapping("/end/corrections/{correction}")
  ResponseEntity<Void> correctEnd(@PathVariable UUID id, @RequestBody End body) {
    var period = new PeriodOfCareId(id);
    return records.put(
        period, new CorrectPeriodOfCareEnd(period, body.endedOn(), body.reason()), body);
  }

  @PutMapping("/withdrawal")
  ResponseEntity<Void> withdraw(@PathVariable UUID id, @RequestBody Withdrawal body) {
    var period = new PeriodOfCareId(id);
    return records.put(period, new WithdrawPeriodOfCare(period, body.reason()), body);
  }
}
