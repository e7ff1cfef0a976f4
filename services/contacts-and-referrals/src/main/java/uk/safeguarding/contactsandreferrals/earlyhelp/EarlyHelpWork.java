package uk.safeguarding.contactsandreferrals.earlyhelp;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.contactsandreferrals.occasions.Occasions;

/** What was done in one stretch of early help; null where it has not come to that. */
public record EarlyHelpWork(
    @Nullable LocalDate assessmentStartedOn,
    @Nullable LocalDate assessmentCompletedOn,
    @Nullable LocalDate planStartedOn,
    Occasions reviews) {

  static final EarlyHelpWork NONE = new EarlyHelpWork(null, null, null, Occasions.NONE);

  EarlyHelpWork assessed(LocalDate startedOn, @Nullable LocalDate completedOn) {
    return new EarlyHelpWork(startedOn, completedOn, planStartedOn, reviews);
  }

  EarlyHelpWork planned(LocalDate startedOn) {
    return new EarlyHelpWork(assessmentStartedOn, assessmentCompletedOn, startedOn, reviews);
  }

  EarlyHelpWork reviewed(Occasions now) {
    return new EarlyHelpWork(assessmentStartedOn, assessmentCompletedOn, planStartedOn, now);
  }

  /** Whether none of it lies before a day. */
  boolean noneBefore(LocalDate day) {
    return Stream.of(
            Optional.ofNullable(assessmentStartedOn),
            Optional.ofNullable(planStartedOn),
            Optional.ofNullable(reviews.first()))
        .flatMap(Optional::stream)
        .noneMatch(each -> each.isBefore(day));
  }
}
