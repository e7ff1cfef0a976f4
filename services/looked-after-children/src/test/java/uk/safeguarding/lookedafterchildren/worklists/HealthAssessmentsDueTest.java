package uk.safeguarding.lookedafterchildren.worklists;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.lookedafterchildren.worklists.Folded.after;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.healthassessment.HealthAssessmentId;
import uk.safeguarding.lookedafterchildren.healthassessment.HealthAssessmentKind;
import uk.safeguarding.lookedafterchildren.healthassessment.HealthAssessmentOutcome;
import uk.safeguarding.lookedafterchildren.healthassessment.events.HealthAssessmentArranged;
import uk.safeguarding.lookedafterchildren.healthassessment.events.HealthAssessmentCorrected;
import uk.safeguarding.lookedafterchildren.healthassessment.events.HealthAssessmentEvent;
import uk.safeguarding.lookedafterchildren.healthassessment.events.HealthAssessmentOutcomeRecorded;
import uk.safeguarding.lookedafterchildren.healthassessment.events.HealthAssessmentWithdrawn;
import uk.safeguarding.platform.worklists.WorkItem;

class HealthAssessmentsDueTest {

  private static final HealthAssessmentId ID = new HealthAssessmentId(new UUID(4, 7));
  private static final ChildRef CHILD = new ChildRef(new UUID(1, 1));
  private static final UUID PERIOD = new UUID(2, 2);
  private static final LocalDate MONDAY = LocalDate.of(2018, 10, 1);
  private static final HealthAssessmentsDue LIST = new HealthAssessmentsDue();
  private static final HealthAssessmentEvent INITIAL = arranged(HealthAssessmentKind.INITIAL, 4);
  private static final HealthAssessmentEvent OUTCOME =
      new HealthAssessmentOutcomeRecorded(
          ID, CHILD, HealthAssessmentOutcome.REFUSED_BY_CHILD, null, MONDAY);

  @Test
  void each_kind_and_age_has_its_own_last_day() {
    assertThat(after(LIST, INITIAL)).containsExactly(due(LocalDate.of(2018, 10, 29)));
    assertThat(after(LIST, arranged(HealthAssessmentKind.REVIEW, 4)))
        .containsExactly(due(LocalDate.of(2019, 4, 1)));
    assertThat(after(LIST, arranged(HealthAssessmentKind.REVIEW, 5)))
        .containsExactly(due(LocalDate.of(2019, 10, 1)));
  }

  @Test
  void an_outcome_or_a_withdrawal_takes_it_off_and_a_correction_brings_nothing_back() {
    var corrected =
        new HealthAssessmentCorrected(ID, CHILD, 5, PERIOD, HealthAssessmentKind.REVIEW, MONDAY);
    assertThat(after(LIST, INITIAL, corrected)).containsExactly(due(LocalDate.of(2019, 10, 1)));
    assertThat(after(LIST, INITIAL, OUTCOME)).isEmpty();
    assertThat(after(LIST, INITIAL, OUTCOME, corrected)).isEmpty();
    assertThat(
            after(
                LIST,
                INITIAL,
                new HealthAssessmentWithdrawn(ID, CHILD, WithdrawalReason.DUPLICATE)))
        .isEmpty();
  }

  private static HealthAssessmentArranged arranged(HealthAssessmentKind kind, int age) {
    return new HealthAssessmentArranged(ID, CHILD, age, PERIOD, kind, MONDAY);
  }

  private static WorkItem due(LocalDate dueOn) {
    return WorkItem.due(ID, CHILD, MONDAY, dueOn);
  }
}
