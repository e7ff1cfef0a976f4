package uk.safeguarding.reporting.commentary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.reporting.received.CommentaryGiven;

/**
 * All that one agency has written about one indicator.
 *
 * @param indicator the ref as the dataset writes it
 * @param comments every wording by the period it is about, in the order in which it became known
 */
public record CommentaryHistory(
    String agency, String indicator, SortedMap<String, List<Comment>> comments) {

  public CommentaryHistory {
    comments = Collections.unmodifiableSortedMap(new TreeMap<>(comments));
  }

  /** The document's key: a slash stands in no agency's code. */
  public static String key(String agency, String indicator) {
    return agency + "/" + indicator;
  }

  static CommentaryHistory evolve(
      @Nullable CommentaryHistory history, Logged<CommentaryGiven> logged) {
    CommentaryGiven given = logged.event();
    SortedMap<String, List<Comment>> comments =
        new TreeMap<>(history == null ? new TreeMap<>() : history.comments());
    var wordings = new ArrayList<>(comments.getOrDefault(given.about(), List.of()));
    var comment =
        new Comment(
            given.text(),
            given.submissionId(),
            given.period(),
            given.version(),
            given.row(),
            given.submittedAt(),
            logged.knownAt());
    if (!wordings.contains(comment)) {
      wordings.add(comment);
    }
    comments.put(given.about(), List.copyOf(wordings));
    return new CommentaryHistory(given.agency(), given.indicator(), comments);
  }

  /** The wording last submitted of those known at an instant, or null. */
  public @Nullable Comment asKnownAt(String period, Instant instant) {
    return comments.getOrDefault(period, List.of()).stream()
        .filter(each -> !each.knownAt().isAfter(instant))
        .max(Comparator.comparing(Comment::submittedAt))
        .orElse(null);
  }
}
