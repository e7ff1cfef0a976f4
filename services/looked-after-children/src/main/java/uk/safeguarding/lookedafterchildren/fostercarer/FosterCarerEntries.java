package uk.safeguarding.lookedafterchildren.fostercarer;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.timetable.Occasions;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerReviewed;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerTermsChanged;

/** What happened while a carer was approved: reviews, changes of terms and holds that stand. */
record FosterCarerEntries(
    Occasions<FosterCarerReviewed> reviews,
    Occasions<FosterCarerTermsChanged> terms,
    Occasions<Hold> holds) {

  static final FosterCarerEntries NONE =
      new FosterCarerEntries(Occasions.none(), Occasions.none(), Occasions.none());

  /** A time without children. */
  record Hold(LocalDate startedOn, @Nullable LocalDate returnedOn) {

    boolean isInOrder() {
      return returnedOn == null || !returnedOn.isBefore(startedOn);
    }
  }

  FosterCarerEntries withReviews(Occasions<FosterCarerReviewed> now) {
    return new FosterCarerEntries(now, terms, holds);
  }

  FosterCarerEntries withTerms(Occasions<FosterCarerTermsChanged> now) {
    return new FosterCarerEntries(reviews, now, holds);
  }

  FosterCarerEntries withHolds(Occasions<Hold> now) {
    return new FosterCarerEntries(reviews, terms, now);
  }

  FosterCarerEntries returned(UUID hold, LocalDate returnedOn) {
    Hold known = Objects.requireNonNull(holds.standing().get(hold));
    return withHolds(holds.with(hold, new Hold(known.startedOn(), returnedOn)));
  }

  boolean isOnHold(UUID hold) {
    Hold known = holds.standing().get(hold);
    return known != null && known.returnedOn() == null;
  }

  Stream<LocalDate> days() {
    return Stream.of(
            reviews.days(FosterCarerReviewed::reviewedOn),
            terms.days(FosterCarerTermsChanged::changedOn),
            holds.days(Hold::startedOn),
            holds.standing().values().stream().map(Hold::returnedOn).filter(Objects::nonNull))
        .flatMap(each -> each);
  }
}
