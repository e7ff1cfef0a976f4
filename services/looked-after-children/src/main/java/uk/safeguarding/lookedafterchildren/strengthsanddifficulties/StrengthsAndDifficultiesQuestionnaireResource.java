package uk.safeguarding.lookedafterchildren.strengthsanddifficulties;

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
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.strengthsanddifficulties.commands.CorrectStrengthsAndDifficultiesQuestionnaire;
import uk.safeguarding.lookedafterchildren.strengthsanddifficulties.commands.RecordStrengthsAndDifficultiesQuestionnaire;
import uk.safeguarding.lookedafterchildren.strengthsanddifficulties.commands.WithdrawStrengthsAndDifficultiesQuestionnaire;
import uk.safeguarding.platform.records.RecordHistory;
import uk.safeguarding.platform.records.Records;
import uk.safeguarding.platform.vault.IdentityVault;

/** Strengths and difficulties questionnaires over HTTP. */
@RestController
@RequestMapping("/looked-after-children/strengths-and-difficulties-questionnaires/{id}")
final class StrengthsAndDifficultiesQuestionnaireResource {

  private final Records records;
  private final RecordHistory history;
  private final IdentityVault children;

  StrengthsAndDifficultiesQuestionnaireResource(
      Records records, RecordHistory history, IdentityVault children) {
    this.records = records;
    this.history = history;
    this.children = children;
  }

  record Questionnaire(
      ChildRef child,
      @Nullable Integer score,
      @Nullable NoScoreReason reason,
      LocalDate assessedOn) {}

  record Withdrawal(WithdrawalReason reason) {}

  @GetMapping
  ResponseEntity<RecordHistory.History> read(@PathVariable UUID id) {
    return history.of(new StrengthsAndDifficultiesQuestionnaireId(id));
  }

  @PutMapping
  ResponseEntity<Void> record(@PathVariable UUID id, @RequestBody Questionnaire body) {
    var questionnaire = new StrengthsAndDifficultiesQuestionnaireId(id);
    Integer age = children.ageOn(body.child(), body.assessedOn());
    return records.put(
        questionnaire,
        new RecordStrengthsAndDifficultiesQuestionnaire(
            questionnaire, body.child(), age, body.score(), body.reason(), body.assessedOn()),
        body);
  }

  @PutMapping("/corrections/{correction}")
  ResponseEntity<Void> correct(@PathVariable UUID id, @RequestBody Questionnaire body) {
    var questionnaire = new StrengthsAndDifficultiesQuestionnaireId(id);
    Integer age = children.ageOn(body.child(), body.assessedOn());
    return records.put(
        questionnaire,
        new CorrectStrengthsAndDifficultiesQuestionnaire(
            questionnaire, body.child(), age, body.score(), body.reason(), body.assessedOn()),
        body);
  }

  @PutMapping("/withdrawal")
  ResponseEntity<Void> withdraw(@PathVariable UUID id, @RequestBody Withdrawal body) {
    var questionnaire = new StrengthsAndDifficultiesQuestionnaireId(id);
    return records.put(
        questionnaire,
        new WithdrawStrengthsAndDifficultiesQuestionnaire(questionnaire, body.reason()),
        body);
  }
}
