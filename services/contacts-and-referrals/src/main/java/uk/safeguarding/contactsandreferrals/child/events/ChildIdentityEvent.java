package uk.safeguarding.contactsandreferrals.child.events;

import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.ServiceEvent;

/** What has happened to the identity of a child. The record is the child itself. */
public sealed interface ChildIdentityEvent extends ServiceEvent
    permits ChildIdentified,
        ChildBorn,
        AgeMilestonesCorrected,
        ChildIdentitiesMerged,
        ChildIdentitiesSeparated {

  ChildRef child();

  @Override
  default String subject() {
    return child().toString();
  }
}
