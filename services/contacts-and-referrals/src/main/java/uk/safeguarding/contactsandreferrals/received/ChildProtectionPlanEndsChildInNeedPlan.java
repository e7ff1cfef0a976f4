package uk.safeguarding.contactsandreferrals.received;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.contactsandreferrals.childinneedplan.ChildInNeedPlanEndReason;
import uk.safeguarding.contactsandreferrals.childinneedplan.ChildInNeedPlanId;
import uk.safeguarding.contactsandreferrals.childinneedplan.commands.EndChildInNeedPlan;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.platform.reactions.Reaction;

/**
 * A child who becomes the subject of a child protection plan is no longer helped by a child in need
 * plan: what was open on that day ends with the step-up. A plan that began later is another matter.
 */
final class ChildProtectionPlanEndsChildInNeedPlan implements Reaction<ChildBecameSubjectOfPlan> {

  private final Function<ChildRef, @Nullable OpenPlans> open;
  private final BiConsumer<String, EndChildInNeedPlan> send;

  /**
   * @param open the open plans of a child; null where it has none
   * @param send sends a command as following from the message of an id
   */
  ChildProtectionPlanEndsChildInNeedPlan(
      Function<ChildRef, @Nullable OpenPlans> open, BiConsumer<String, EndChildInNeedPlan> send) {
    this.open = open;
    this.send = send;
  }

  @Override
  public String name() {
    return "child-protection-plan-ends-child-in-need-plan";
  }

  @Override
  public Class<ChildBecameSubjectOfPlan> messageType() {
    return ChildBecameSubjectOfPlan.class;
  }

  @Override
  public String subject(ChildBecameSubjectOfPlan message) {
    return message.child().toString();
  }

  @Override
  public void react(String id, ChildBecameSubjectOfPlan message) {
    OpenPlans plans = open.apply(message.child());
    if (plans == null) {
      return;
    }
    for (ChildInNeedPlanId plan : plans.begunBy(message.startedOn())) {
      send.accept(
          id,
          new EndChildInNeedPlan(
              plan, ChildInNeedPlanEndReason.STEPPED_UP_TO_CHILD_PROTECTION, message.startedOn()));
    }
  }
}
