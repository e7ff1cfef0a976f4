package uk.safeguarding.lookedafterchildren.worklists;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.lookedafterchildren.worklists.Folded.after;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.personaleducation.PersonalEducationPlanEndReason;
import uk.safeguarding.lookedafterchildren.personaleducation.PersonalEducationPlanId;
import uk.safeguarding.lookedafterchildren.personaleducation.PersonalEducationPlanStep;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanEnded;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanEvent;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanStarted;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanStepDue;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanWithdrawn;
import uk.safeguarding.platform.worklists.WorkItem;

class PersonalEducationPlansDueTest {

  private static final PersonalEducationPlanId ID = new PersonalEducationPlanId(new UUID(4, 7));
  private static final ChildRef CHILD = new ChildRef(new UUID(1, 1));
  private static final LocalDate MONDAY = LocalDate.of(2018, 10, 1);
  private static final LocalDate FRIDAY = LocalDate.of(2018, 10, 5);
  private static final PersonalEducationPlansDue LIST = new PersonalEducationPlansDue();
  private static final PersonalEducationPlanEvent STARTED =
      new PersonalEducationPlanStarted(ID, CHILD, 9, new UUID(2, 2), MONDAY);
  private static final PersonalEducationPlanEvent INITIATION =
      due(PersonalEducationPlanStep.INITIATION, MONDAY, LocalDate.of(2018, 10, 15));
  private static final PersonalEducationPlanEvent REVIEW =
      due(PersonalEducationPlanStep.TERM_REVIEW, FRIDAY, LocalDate.of(2019, 3, 31));

  @Test
  void what_a_plan_asks_for_last_is_due() {
    assertThat(after(LIST, STARTED)).isEmpty();
    assertThat(after(LIST, STARTED, INITIATION))
        .containsExactly(WorkItem.due(ID, CHILD, MONDAY, LocalDate.of(2018, 10, 15)));
    assertThat(after(LIST, STARTED, INITIATION, REVIEW))
        .containsExactly(WorkItem.due(ID, CHILD, FRIDAY, LocalDate.of(2019, 3, 31)));
  }

  @Test
  void a_plan_that_ended_or_was_withdrawn_asks_for_nothing() {
    assertThat(
            after(
                LIST,
                STARTED,
                INITIATION,
                new PersonalEducationPlanEnded(
                    ID, CHILD, PersonalEducationPlanEndReason.OTHER, FRIDAY)))
        .isEmpty();
    assertThat(
            after(
                LIST,
                STARTED,
                INITIATION,
                new PersonalEducationPlanWithdrawn(ID, CHILD, WithdrawalReason.DUPLICATE)))
        .isEmpty();
  }

  private static PersonalEducationPlanStepDue due(
      PersonalEducationPlanStep step, LocalDate since, LocalDate dueOn) {
    return new PersonalEducationPlanStepDue(ID, CHILD, step, since, dueOn);
  }
}
