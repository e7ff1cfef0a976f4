package uk.safeguarding.casereviews.worklists;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.casereviews.childdeath.SomeDeath.CHILD;
import static uk.safeguarding.casereviews.childdeath.SomeDeath.DIED_ON;
import static uk.safeguarding.casereviews.childdeath.SomeDeath.ID;
import static uk.safeguarding.casereviews.childdeath.SomeDeath.NOTIFIED;
import static uk.safeguarding.casereviews.childdeath.SomeDeath.circumstances;
import static uk.safeguarding.casereviews.childdeath.SomeDeath.nineOn;
import static uk.safeguarding.casereviews.childdeath.SomeDeath.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.safeguarding.casereviews.childdeath.AgeBand;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathCorrected;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathEvent;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathReviewCorrected;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathReviewed;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathWithdrawn;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.platform.eventstore.LogPosition;
import uk.safeguarding.platform.readmodel.Change;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.platform.worklists.WorkItem;

class ChildDeathsAwaitingReviewTest {

  private static final LocalDate EARLIER = LocalDate.of(2018, 9, 28);
  private static final ChildDeathEvent REVIEWED =
      new ChildDeathReviewed(ID, CHILD, review(LocalDate.of(2019, 3, 4)));
  private static final ChildDeathEvent CORRECTED =
      new ChildDeathCorrected(
          ID, CHILD, 6, AgeBand.YEARS_5_TO_9, circumstances(nineOn(EARLIER), nineOn(EARLIER)));

  @Test
  void a_death_waits_for_the_panel_for_12_months() {
    assertThat(after(NOTIFIED))
        .containsExactly(WorkItem.due(ID, CHILD, DIED_ON, LocalDate.of(2019, 10, 1)));
    assertThat(after(NOTIFIED, REVIEWED)).isEmpty();
  }

  @Test
  void a_correction_moves_the_day_and_brings_no_reviewed_death_back() {
    assertThat(after(NOTIFIED, CORRECTED))
        .containsExactly(WorkItem.due(ID, CHILD, EARLIER, LocalDate.of(2019, 9, 28)));
    assertThat(after(NOTIFIED, REVIEWED, CORRECTED)).isEmpty();
    assertThat(
            after(
                NOTIFIED,
                REVIEWED,
                new ChildDeathReviewCorrected(ID, CHILD, review(LocalDate.of(2019, 3, 5)))))
        .isEmpty();
  }

  @Test
  void a_withdrawn_record_waits_for_nothing() {
    assertThat(after(NOTIFIED, new ChildDeathWithdrawn(ID, CHILD, WithdrawalReason.WRONG_CHILD)))
        .isEmpty();
  }

  /** What waits; each event is folded twice, as after a crash. */
  private static Collection<WorkItem> after(ChildDeathEvent... events) {
    var list = new ChildDeathsAwaitingReview();
    Map<String, WorkItem> items = new HashMap<>();
    for (ChildDeathEvent event : events) {
      for (int time = 0; time < 2; time++) {
        for (String key : list.keys(event)) {
          var logged = new Logged<>(event, "id", LogPosition.START, Instant.EPOCH);
          switch (list.evolve(key, items.get(key), logged)) {
            case Change.Put<WorkItem>(var item) -> items.put(key, item);
            case Change.Remove<WorkItem> _ -> items.remove(key);
            case Change.Keep<WorkItem> _ -> {}
          }
        }
      }
    }
    return items.values();
  }
}
