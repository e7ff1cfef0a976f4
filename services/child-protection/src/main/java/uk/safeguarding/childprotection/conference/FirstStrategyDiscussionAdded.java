package uk.safeguarding.childprotection.conference;

import tools.jackson.databind.node.ObjectNode;
import uk.safeguarding.childprotection.conference.events.InitialChildProtectionConferenceHeld;
import uk.safeguarding.platform.eventstore.VersionUpcaster;

/**
 * Version 1 of a conference that was held did not ask for the first strategy discussion: it is not
 * known, and the local clock that runs from it finds nothing.
 */
public final class FirstStrategyDiscussionAdded extends VersionUpcaster {

  public FirstStrategyDiscussionAdded() {
    super(InitialChildProtectionConferenceHeld.class, 1);
  }

  @Override
  protected ObjectNode upcast(ObjectNode stored) {
    return stored.putNull("firstStrategyDiscussionOn");
  }
}
