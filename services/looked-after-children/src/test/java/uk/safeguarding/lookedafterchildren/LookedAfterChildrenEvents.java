package uk.safeguarding.lookedafterchildren;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import uk.safeguarding.lookedafterchildren.adopter.events.ProspectiveAdopterEvent;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptionEvent;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerEvent;
import uk.safeguarding.lookedafterchildren.specialguardianship.events.SpecialGuardianshipEvent;

/** Everything that this service stores and tells. */
final class LookedAfterChildrenEvents {

  static final List<Class<?>> ALL =
      Stream.<Class<?>>of(
              FosterCarerEvent.class,
              AdoptionEvent.class,
              SpecialGuardianshipEvent.class,
              ProspectiveAdopterEvent.class)
          .flatMap(kind -> Arrays.stream(kind.getPermittedSubclasses()))
          .toList();

  private LookedAfterChildrenEvents() {}
}
