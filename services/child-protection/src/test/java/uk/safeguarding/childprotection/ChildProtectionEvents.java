package uk.safeguarding.childprotection;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import uk.safeguarding.childprotection.section47enquiry.events.Section47EnquiryEvent;

/** Everything that this service stores and tells. */
final class ChildProtectionEvents {

  static final List<Class<?>> ALL =
      Stream.<Class<?>>of(Section47EnquiryEvent.class)
          .flatMap(kind -> Arrays.stream(kind.getPermittedSubclasses()))
          .toList();

  private ChildProtectionEvents() {}
}
