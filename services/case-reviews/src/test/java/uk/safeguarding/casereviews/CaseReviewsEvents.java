package uk.safeguarding.casereviews;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathEvent;

/** Everything that this service stores and tells. */
final class CaseReviewsEvents {

  static final List<Class<?>> ALL =
      Stream.<Class<?>>of(ChildDeathEvent.class)
          .flatMap(kind -> Arrays.stream(kind.getPermittedSubclasses()))
          .toList();

  private CaseReviewsEvents() {}
}
