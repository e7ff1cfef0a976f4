package uk.safeguarding.contactsandreferrals.received;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.contactsandreferrals.childinneedplan.ChildInNeedPlanId;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedPlanCorrected;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedPlanEndCorrected;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedPlanEnded;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedPlanEvent;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedPlanFindingCleared;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedPlanFindingMade;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedPlanStarted;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedPlanWithdrawn;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedReviewHeld;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedReviewWithdrawn;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedVisitMade;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedVisitWithdrawn;
import uk.safeguarding.platform.readmodel.Change;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.platform.readmodel.Projection;

/** Which child in need plans of a child are open, by the child. */
public final class OpenChildInNeedPlans implements Projection<ChildInNeedPlanEvent, OpenPlans> {

  @Override
  public String name() {
    return "open-child-in-need-plans";
  }

  @Override
  public Class<ChildInNeedPlanEvent> eventType() {
    return ChildInNeedPlanEvent.class;
  }

  @Override
  public Class<OpenPlans> documentType() {
    return OpenPlans.class;
  }

  @Override
  public String subject(ChildInNeedPlanEvent event) {
    return event.subject();
  }

  @Override
  public Collection<String> keys(ChildInNeedPlanEvent event) {
    return List.of(event.subject());
  }

  @Override
  public Change<OpenPlans> evolve(
      String key, @Nullable OpenPlans document, Logged<ChildInNeedPlanEvent> event) {
    OpenPlans open = document == null ? OpenPlans.NONE : document;
    return switch (event.event()) {
      case ChildInNeedPlanStarted it -> Change.put(open.with(it.plan(), it.startedOn()));
      case ChildInNeedPlanCorrected it ->
          open.has(it.plan()) ? Change.put(open.with(it.plan(), it.startedOn())) : Change.keep();
      case ChildInNeedPlanEnded it -> closed(open, it.plan());
      case ChildInNeedPlanWithdrawn it -> closed(open, it.plan());
      case ChildInNeedReviewHeld _,
          ChildInNeedReviewWithdrawn _,
          ChildInNeedVisitMade _,
          ChildInNeedVisitWithdrawn _,
          ChildInNeedPlanEndCorrected _,
          ChildInNeedPlanFindingMade _,
          ChildInNeedPlanFindingCleared _ ->
          Change.keep();
    };
  }

  private static Change<OpenPlans> closed(OpenPlans open, ChildInNeedPlanId plan) {
    OpenPlans left = open.without(plan);
    return left.plans().isEmpty() ? Change.remove() : Change.put(left);
  }
}
