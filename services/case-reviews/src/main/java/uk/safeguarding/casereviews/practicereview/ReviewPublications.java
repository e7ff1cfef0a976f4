package uk.safeguarding.casereviews.practicereview;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewNonPublicationCorrected;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewNotPublished;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewPublicationEvent;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewPublicationWithdrawn;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewPublished;
import uk.safeguarding.casereviews.practicereview.events.ThemeIdentifiedInReview;
import uk.safeguarding.casereviews.practicereview.events.ThemeWithdrawnFromReview;
import uk.safeguarding.kernel.timetable.Occasions;

/**
 * What a review found and what was published of it.
 *
 * @param published every publication, also one that is public no longer
 * @param current the publication that is public; null when none is
 * @param notPublished the decision not to publish, corrections included
 */
record ReviewPublications(
    Map<UUID, PracticeReviewPublished> published,
    @Nullable PracticeReviewPublished current,
    Set<UUID> inError,
    @Nullable PracticeReviewNotPublished notPublished,
    Occasions<ThemeIdentifiedInReview> themes) {

  static final ReviewPublications NONE =
      new ReviewPublications(Map.of(), null, Set.of(), null, Occasions.none());

  ReviewPublications evolve(PracticeReviewPublicationEvent event) {
    return switch (event) {
      case PracticeReviewPublished it -> {
        var more = new HashMap<>(published);
        more.put(it.publication(), it);
        yield new ReviewPublications(Map.copyOf(more), it, inError, notPublished, themes);
      }
      case PracticeReviewPublicationWithdrawn it ->
          new ReviewPublications(published, null, wrong(it), notPublished, themes);
      case PracticeReviewNotPublished it -> withNotPublished(it);
      case PracticeReviewNonPublicationCorrected it ->
          withNotPublished(
              new PracticeReviewNotPublished(it.review(), it.child(), it.reason(), it.decidedOn()));
      case ThemeIdentifiedInReview it -> withThemes(themes.with(it.identification(), it));
      case ThemeWithdrawnFromReview it -> withThemes(themes.without(it.identification()));
    };
  }

  private Set<UUID> wrong(PracticeReviewPublicationWithdrawn it) {
    if (it.reason() != PublicationWithdrawalReason.ENTERED_IN_ERROR) {
      return inError;
    }
    var more = new HashSet<>(inError);
    more.add(it.publication());
    return Set.copyOf(more);
  }

  private ReviewPublications withNotPublished(PracticeReviewNotPublished now) {
    return new ReviewPublications(published, current, inError, now, themes);
  }

  private ReviewPublications withThemes(Occasions<ThemeIdentifiedInReview> now) {
    return new ReviewPublications(published, current, inError, notPublished, now);
  }

  /** The first publication that there was; null when there was none. */
  @Nullable PracticeReviewPublished first() {
    return published.entrySet().stream()
        .filter(each -> !inError.contains(each.getKey()))
        .map(Map.Entry::getValue)
        .min(
            Comparator.comparing(PracticeReviewPublished::publishedOn)
                .thenComparing(PracticeReviewPublished::publication))
        .orElse(null);
  }

  /** Whether nothing was published yet, and nothing was decided against it. */
  boolean isAwaited() {
    return first() == null && notPublished == null;
  }

  /** Whether all of it happened on this day or later. */
  boolean liesFrom(LocalDate day) {
    return Stream.of(
                published.entrySet().stream()
                    .filter(each -> !inError.contains(each.getKey()))
                    .map(each -> each.getValue().publishedOn()),
                themes.standing().values().stream().map(ThemeIdentifiedInReview::identifiedOn))
            .flatMap(dates -> dates)
            .noneMatch(each -> each.isBefore(day))
        && (notPublished == null || !notPublished.decidedOn().isBefore(day));
  }
}
