package uk.safeguarding.reporting.counted.behind;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.platform.readmodel.DocumentMemory;
import uk.safeguarding.platform.readmodel.Documents;
import uk.safeguarding.platform.readmodel.ReadModels;
import uk.safeguarding.reporting.counted.intake.StoredSubjects;
import uk.safeguarding.reporting.counted.known.KnownFact;
import uk.safeguarding.reporting.counted.known.Subject;
import uk.safeguarding.reporting.counted.whereabouts.Wanted;
import uk.safeguarding.reporting.facts.Counting;

/**
 * Reads who is behind a count. It is the only way to what single children have to do with a figure:
 * whoever asks must be allowed to, and a trail of who read what is to be kept here.
 */
public final class RecordsBehind {

  private static final int AT_ONCE = 50;

  private final ReadModels models;
  private final LoggedMessages messages;
  private final List<Counting> countings;

  public RecordsBehind(ReadModels models, LoggedMessages messages, List<Counting> countings) {
    this.models = models;
    this.messages = messages;
    this.countings = List.copyOf(countings);
  }

  /**
   * Those that were counted as known at an instant, in order of subject. A later page has the
   * subjects of the earlier ones read as well, and none ever those of other counts.
   *
   * @param skipped how many to pass over
   * @param most how many to tell of
   */
  public List<CountedFact> read(Wanted wanted, Instant knownAt, int skipped, int most) {
    Counting counting = countingOf(wanted.count());
    List<FoundFact> found = found(wanted, knownAt, skipped, most);
    List<String> records =
        found.stream().flatMap(each -> each.records(counting).stream()).distinct().toList();
    var then = new RecordsThen(counting, messages.about(records, knownAt));
    return found.stream()
        .map(each -> CountedFact.of(each.reference(), each.fact(), then.behind(each)))
        .toList();
  }

  private Counting countingOf(String count) {
    return countings.stream()
        .filter(each -> each.counts().contains(count))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Nothing counts " + count));
  }

  private List<FoundFact> found(Wanted wanted, Instant knownAt, int skipped, int most) {
    List<FoundFact> found = new ArrayList<>();
    List<String> subjects = wanted.subjects(models);
    int left = skipped;
    for (int first = 0; first < subjects.size() && found.size() < most; first += AT_ONCE) {
      List<String> some = subjects.subList(first, Math.min(subjects.size(), first + AT_ONCE));
      Documents<Subject> stored =
          models.textDocuments(StoredSubjects.SUBJECTS, Subject.class, DocumentMemory.none());
      stored.load(some);
      for (String reference : some) {
        @Nullable Subject subject = stored.get(reference);
        for (KnownFact fact : facts(subject, wanted, knownAt)) {
          if (left > 0) {
            left--;
          } else if (subject != null && found.size() < most) {
            found.add(new FoundFact(reference, subject, fact));
          }
        }
      }
    }
    return found;
  }

  private static List<KnownFact> facts(@Nullable Subject subject, Wanted wanted, Instant knownAt) {
    return subject == null
        ? List.of()
        : subject.facts().facts().stream()
            .filter(each -> each.isKnownAt(knownAt) && wanted.has(each.fact()))
            .toList();
  }
}
