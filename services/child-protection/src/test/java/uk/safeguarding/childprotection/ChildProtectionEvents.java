package uk.safeguarding.childprotection;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import uk.safeguarding.childprotection.conference.events.InitialChildProtectionConferenceEvent;
import uk.safeguarding.childprotection.plan.events.ChildProtectionPlanEvent;
import uk.safeguarding.childprotection.proceedings.careproceedings.events.CareProceedingsEvent;
import uk.safeguarding.childprotection.proceedings.preproceedings.events.PreProceedingsEvent;
import uk.safeguarding.childprotection.section47enquiry.events.Section47EnquiryEvent;
import uk.safeguarding.childprotection.strategydiscussion.events.StrategyDiscussionEvent;
import uk.safeguarding.childprotection.temporaryregistration.events.TemporaryRegistrationEvent;

/** Everything that this service stores and tells. */
final class ChildProtectionEvents {

  static final List<Class<?>> ALL =
      Stream.<Class<?>>of(
              StrategyDiscussionEvent.class,
              Section47EnquiryEvent.class,
              InitialChildProtectionConferenceEvent.class,
              TemporaryRegistrationEvent.class,
              ChildProtectionPlanEvent.class,
              PreProceedingsEvent.class,
              CareProceedingsEvent.class)
          .flatMap(kind -> Arrays.stream(kind.getPermittedSubclasses()))
          .toList();

  private ChildProtectionEvents() {}
}
