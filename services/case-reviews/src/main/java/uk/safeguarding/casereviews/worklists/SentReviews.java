package uk.safeguarding.casereviews.worklists;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.rapidreview.RapidReviewId;
import uk.safeguarding.platform.worklists.WorkItem;

/**
 * The rapid reviews of one incident that went to the panel, as an item says by what it was done.
 */
record SentReviews(SortedSet<String> reviews) {

  private static final String BETWEEN = ",";

  SentReviews {
    reviews = Collections.unmodifiableSortedSet(new TreeSet<>(reviews));
  }

  static SentReviews of(@Nullable WorkItem item) {
    String done = item == null ? null : item.doneBy();
    return new SentReviews(
        new TreeSet<>(done == null ? List.of() : List.of(done.split(BETWEEN, -1))));
  }

  SentReviews with(RapidReviewId review) {
    var more = new TreeSet<>(reviews);
    more.add(review.toString());
    return new SentReviews(more);
  }

  SentReviews without(RapidReviewId review) {
    var fewer = new TreeSet<>(reviews);
    fewer.remove(review.toString());
    return new SentReviews(fewer);
  }

  /** The item, done by these; waiting where there is none. */
  WorkItem in(WorkItem item) {
    return item.doneBy(reviews.isEmpty() ? null : String.join(BETWEEN, reviews));
  }
}
