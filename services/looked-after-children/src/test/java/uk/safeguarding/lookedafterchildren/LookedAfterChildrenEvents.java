package uk.safeguarding.lookedafterchildren;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import uk.safeguarding.lookedafterchildren.periodofcare.events.PeriodOfCareEvent;

/** Everything that this service stores and tells. */
final class LookedAfterChildrenEvents {

  static final List<Class<?>> ALL =
      Stream.<Class<?>>of(PeriodOfCareEvent.class)
          .flatMap(kind -> Arrays.stream(kind.getPermittedSubclasses()))
          .toList();

  private LookedAfterChildrenEvents() {}
}
