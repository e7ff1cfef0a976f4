package uk.safeguarding.lookedafterchildren;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverLifeEvent;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverSupportEvent;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.PathwayPlanEvent;

/** Everything that this service stores and tells. */
final class LookedAfterChildrenEvents {

  static final List<Class<?>> ALL =
      Stream.<Class<?>>of(
              CareLeaverSupportEvent.class, CareLeaverLifeEvent.class, PathwayPlanEvent.class)
          .flatMap(kind -> Arrays.stream(kind.getPermittedSubclasses()))
          .toList();

  private LookedAfterChildrenEvents() {}
}
