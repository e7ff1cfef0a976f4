package uk.safeguarding.contactsandreferrals.received;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import uk.safeguarding.contactsandreferrals.assessment.AssessmentId;
import uk.safeguarding.contactsandreferrals.childinneedplan.ChildInNeedPlanAggregate;
import uk.safeguarding.contactsandreferrals.childinneedplan.ChildInNeedPlanEndReason;
import uk.safeguarding.contactsandreferrals.childinneedplan.ChildInNeedPlanId;
import uk.safeguarding.contactsandreferrals.childinneedplan.commands.EndChildInNeedPlan;
import uk.safeguarding.contactsandreferrals.childinneedplan.commands.StartChildInNeedPlan;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.platform.records.Recorded;

/** The same message again, as it comes after a crash: the plan has it and says so. */
class ReceivedAgainTest {

  private static final ChildInNeedPlanId PLAN = new ChildInNeedPlanId(new UUID(4, 7));
  private static final ChildRef CHILD = new ChildRef(new UUID(1, 1));
  private static final LocalDate MONDAY = LocalDate.of(2018, 10, 1);
  private static final EndChildInNeedPlan END =
      new EndChildInNeedPlan(PLAN, ChildInNeedPlanEndReason.STEPPED_UP_TO_CHILD_PROTECTION, MONDAY);

  @Test
  void the_same_message_twice_changes_nothing() {
    Map<String, Object> message = Map.of("address", "message/m-1", "content", "same");
    var start = new StartChildInNeedPlan(PLAN, CHILD, 9, new AssessmentId(new UUID(4, 8)), MONDAY);
    new AggregateTestFixture<>(ChildInNeedPlanAggregate.class)
        .givenCommands(
            GenericCommandMessage.<StartChildInNeedPlan>asCommandMessage(start)
                .withMetaData(Map.of("address", "/plan", "content", "a")),
            GenericCommandMessage.<EndChildInNeedPlan>asCommandMessage(END).withMetaData(message))
        .when(END, message)
        .expectNoEvents()
        .expectResultMessagePayload(new Recorded(1, false));
  }
}
