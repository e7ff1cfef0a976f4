package uk.safeguarding.lookedafterchildren.fostercarer;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerReviewed;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerTermsChanged;
import uk.safeguarding.lookedafterchildren.occurrences.Occurrences;

/** What happened while a carer was approved: reviews, changes of terms and holds that stand. */
record FosterCarerEntries(
    Occurrences<FosterCarerReviewed> reviews,
    Occurrences<FosterCarerTermsChanged> terms,
    Occurrences<Hold> holds) {

  static final FosterCarerEntries NONE =
      new FosterCarerEntries(Occurrences.none(), Occurrences.none(), Occurrences.none());

  /** A time without children. */
  record Hold(LocalDate startedOn, @Nullable LocalDate returnedOn) {

    boolean isInOrder() {
      return returnedOn == null || !returnedOn.isBefore(startedOn);
    }
  }

  FosterCarerEntries withReviews(Occurrences<FosterCarerReviewed> now) {
    return new FosterCarerEntries(now, terms, holds);
  }

  FosterCarerEntries withTerms(Occurrences<FosterCarerTermsChanged> now) {
    return new FosterCarerEntries(reviews, now, holds);
  }

  FosterCarerEntries withHolds(Occurrences<Hold> now) {
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
