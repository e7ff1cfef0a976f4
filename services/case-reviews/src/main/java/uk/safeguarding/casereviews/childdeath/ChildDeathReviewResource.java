package uk.safeguarding.casereviews.childdeath;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.casereviews.childdeath.commands.CompleteChildDeathReview;
import uk.safeguarding.casereviews.childdeath.commands.CorrectChildDeathCompletion;
import uk.safeguarding.casereviews.childdeath.commands.CorrectChildDeathReview;
import uk.safeguarding.casereviews.childdeath.commands.ReviewChildDeath;
import uk.safeguarding.platform.records.Records;

/** The panel's review of a child's death, over HTTP. */
@RestController
@RequestMapping("/case-reviews/child-deaths/{id}")
final class ChildDeathReviewResource {

  private final Records records;

  ChildDeathReviewResource(Records records) {
    this.records = records;
  }

  /**
   * What the panel found.
   *
   * @param reviewedOn the day on which the panel met on it
   * @param category what the child died of, as the panel sees it
   * @param registeredCategory what the registered cause of death amounts to; null while none is
   *     registered
   * @param modifiability whether factors were found that could have been changed
   * @param factors which; empty unless factors were identified
   * @param issues what the panel raised beyond them
   */
  record Review(
      LocalDate reviewedOn,
      CategoryOfDeath category,
      @Nullable CategoryOfDeath registeredCategory,
      Modifiability modifiability,
      SortedSet<ModifiableFactor> factors,
      SortedSet<IssueRaised> issues) {

    PanelReview found() {
      return new PanelReview(
          reviewedOn, category, registeredCategory, modifiability, factors, issues);
    }
  }

  record Completion(LocalDate completedOn) {}

  @PutMapping("/review")
  ResponseEntity<Void> review(@PathVariable UUID id, @RequestBody Review body) {
    var death = new ChildDeathId(id);
    return records.put(death, new ReviewChildDeath(death, body.found()), body);
  }

  @PutMapping("/review/corrections/{correction}")
  ResponseEntity<Void> correctReview(@PathVariable UUID id, @RequestBody Review body) {
    var death = new ChildDeathId(id);
    return records.put(death, new CorrectChildDeathReview(death, body.found()), body);
  }

  @PutMapping("/completion")
  ResponseEntity<Void> complete(@PathVariable UUID id, @RequestBody Completion body) {
    var death = new ChildDeathId(id);
    return records.put(death, new CompleteChildDeathReview(death, body.completedOn()), body);
  }

  @PutMapping("/completion/corrections/{correction}")
  ResponseEntity<Void> correctCompletion(@PathVariable UUID id, @RequestBody Completion body) {
    var death = new ChildDeathId(id);
    return records.put(death, new CorrectChildDeathCompletion(death, body.completedOn()), body);
  }
}
