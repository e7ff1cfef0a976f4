package uk.safeguarding.contactsandreferrals.received;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.safeguarding.contactsandreferrals.childinneedplan.ChildInNeedPlanEndReason;
import uk.safeguarding.contactsandreferrals.childinneedplan.ChildInNeedPlanId;
import uk.safeguarding.contactsandreferrals.childinneedplan.commands.EndChildInNeedPlan;
import uk.safeguarding.kernel.ChildRef;

class ChildProtectionPlanEndsChildInNeedPlanTest {

  private static final ChildInNeedPlanId PLAN = new ChildInNeedPlanId(new UUID(4, 7));
  private static final ChildInNeedPlanId LATER = new ChildInNeedPlanId(new UUID(4, 8));
  private static final ChildRef CHILD = new ChildRef(new UUID(1, 1));
  private static final LocalDate MONDAY = LocalDate.of(2018, 10, 1);
  private static final ChildBecameSubjectOfPlan MESSAGE =
      new ChildBecameSubjectOfPlan("child-protection-plan/1", CHILD, MONDAY, "NEGLECT");

  private final Map<ChildRef, OpenPlans> open = new HashMap<>();
  private final List<String> sent = new ArrayList<>();
  private final List<EndChildInNeedPlan> commands = new ArrayList<>();
  private final ChildProtectionPlanEndsChildInNeedPlan reaction =
      new ChildProtectionPlanEndsChildInNeedPlan(
          open::get,
          (message, command) -> {
            sent.add(message);
            commands.add(command);
          });

  @Test
  void the_open_plan_ends_on_the_day_on_which_the_child_stepped_up() {
    open.put(CHILD, OpenPlans.NONE.with(PLAN, MONDAY));
    reaction.react("message-1", MESSAGE);
    assertThat(sent).containsExactly("message-1");
    assertThat(commands)
        .containsExactly(
            new EndChildInNeedPlan(
                PLAN, ChildInNeedPlanEndReason.STEPPED_UP_TO_CHILD_PROTECTION, MONDAY));
  }

  @Test
  void a_plan_that_began_later_goes_on() {
    open.put(CHILD, OpenPlans.NONE.with(PLAN, MONDAY).with(LATER, MONDAY.plusDays(1)));
    reaction.react("message-1", MESSAGE);
    assertThat(commands).extracting(EndChildInNeedPlan::plan).containsExactly(PLAN);
  }

  @Test
  void without_an_open_plan_nothing_follows() {
    reaction.react("message-1", MESSAGE);
    assertThat(commands).isEmpty();
  }
}
