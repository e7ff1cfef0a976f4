package uk.safeguarding.lookedafterchildren.worklists;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.lookedafterchildren.worklists.Folded.after;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.careplan.CarePlanEndReason;
import uk.safeguarding.lookedafterchildren.careplan.CarePlanId;
import uk.safeguarding.lookedafterchildren.careplan.PermanencePlan;
import uk.safeguarding.lookedafterchildren.careplan.events.CarePlanAuthorised;
import uk.safeguarding.lookedafterchildren.careplan.events.CarePlanCorrected;
import uk.safeguarding.lookedafterchildren.careplan.events.CarePlanEnded;
import uk.safeguarding.lookedafterchildren.careplan.events.CarePlanEvent;
import uk.safeguarding.lookedafterchildren.careplan.events.CarePlanPrepared;
import uk.safeguarding.lookedafterchildren.careplan.events.CarePlanStarted;
import uk.safeguarding.lookedafterchildren.careplan.events.CarePlanWithdrawn;
import uk.safeguarding.platform.worklists.WorkItem;

class CarePlansDueTest {

  private static final CarePlanId ID = new CarePlanId(new UUID(4, 7));
  private static final ChildRef CHILD = new ChildRef(new UUID(1, 1));
  private static final UUID PERIOD = new UUID(2, 2);
  private static final LocalDate MONDAY = LocalDate.of(2018, 10, 1);
  private static final LocalDate FRIDAY = LocalDate.of(2018, 10, 5);
  private static final CarePlansDue LIST = new CarePlansDue();
  private static final CarePlanEvent STARTED = new CarePlanStarted(ID, CHILD, 9, PERIOD, MONDAY);
  private static final CarePlanEvent PREPARED =
      new CarePlanPrepared(ID, CHILD, PermanencePlan.OTHER, FRIDAY);
  private static final CarePlanEvent AUTHORISED = new CarePlanAuthorised(ID, CHILD, FRIDAY);
  private static final CarePlanEvent CORRECTED = new CarePlanCorrected(ID, CHILD, PERIOD, FRIDAY);

  @Test
  void a_care_plan_is_due_from_the_placement_until_it_is_authorised() {
    WorkItem due = WorkItem.due(ID, CHILD, MONDAY, LocalDate.of(2018, 10, 15));
    assertThat(after(LIST, STARTED)).containsExactly(due);
    assertThat(after(LIST, STARTED, PREPARED)).containsExactly(due);
    assertThat(after(LIST, STARTED, PREPARED, AUTHORISED)).isEmpty();
  }

  @Test
  void a_corrected_placement_moves_the_day_and_brings_nothing_back() {
    assertThat(after(LIST, STARTED, CORRECTED))
        .containsExactly(WorkItem.due(ID, CHILD, FRIDAY, LocalDate.of(2018, 10, 19)));
    assertThat(after(LIST, STARTED, PREPARED, AUTHORISED, CORRECTED)).isEmpty();
  }

  @Test
  void what_ended_or_was_withdrawn_is_due_no_more() {
    assertThat(after(LIST, STARTED, new CarePlanEnded(ID, CHILD, CarePlanEndReason.OTHER, FRIDAY)))
        .isEmpty();
    assertThat(after(LIST, STARTED, new CarePlanWithdrawn(ID, CHILD, WithdrawalReason.DUPLICATE)))
        .isEmpty();
  }
}
