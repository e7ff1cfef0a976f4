package uk.safeguarding.reporting.counted.fold;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import uk.safeguarding.platform.eventstore.LogPosition;
import uk.safeguarding.platform.readmodel.BulkFold;
import uk.safeguarding.platform.readmodel.DocumentMemory;
import uk.safeguarding.platform.readmodel.ReadModels;
import uk.safeguarding.platform.receiving.WholeMessage;
import uk.safeguarding.reporting.counted.bulk.SubjectsAtOnce;
import uk.safeguarding.reporting.counted.intake.StoredSubjects;
import uk.safeguarding.reporting.counted.intake.Subjects;
import uk.safeguarding.reporting.counted.totals.TotalsWriter;
import uk.safeguarding.reporting.counted.whereabouts.Whereabouts;
import uk.safeguarding.reporting.facts.Facts;

/**
 * What the services have recorded, by subject, and how many facts follow from it.
 *
 * <p>A batch writes where its subjects are found, then them, then the totals of the moments it was
 * about, then its token. After a crash in between, its events come again: they find their subjects
 * as they left them, and put the same changes into the totals.
 */
public final class SubjectFold implements BulkFold<WholeMessage> {

  /** A child with all that was ever recorded of it may take so many bytes of the heap. */
  private static final long HEAP_FOR_EACH = 512 * 1024;

  private final ReadModels models;
  private final Facts facts;
  private final MomentMessages messages;
  private final SubjectsAtOnce atOnce;

  private final Progress progress =
      new Progress(DocumentMemory.of(Runtime.getRuntime().maxMemory() / HEAP_FOR_EACH));

  public SubjectFold(
      ReadModels models, Facts facts, MomentMessages messages, SubjectsAtOnce atOnce) {
    this.models = models;
    this.facts = facts;
    this.messages = messages;
    this.atOnce = atOnce;
  }

  @Override
  public String name() {
    return StoredSubjects.SUBJECTS;
  }

  @Override
  public List<String> collections() {
    return List.of(StoredSubjects.SUBJECTS, TotalsWriter.TOTALS, Whereabouts.COLLECTION);
  }

  @Override
  public Class<WholeMessage> eventType() {
    return WholeMessage.class;
  }

  @Override
  public String subject(WholeMessage message) {
    return message.subject();
  }

  @Override
  public Batch<WholeMessage> begin(List<WholeMessage> batch) {
    return new SubjectBatch(
        batch.stream().flatMap(Subjects::namedIn).toList(),
        new Subjects(new StoredSubjects(models, progress.memory())),
        facts,
        messages,
        new TotalsWriter(models, new DaysOfSubjects(models, messages)),
        progress);
  }

  @Override
  public SubjectFold into(ReadModels others) {
    return new SubjectFold(others, facts, messages, atOnce);
  }

  @Override
  public Optional<Predicate<WholeMessage>> foldUpTo(LogPosition place) {
    Set<String> left = atOnce.fold(place, models);
    return left.isEmpty()
        ? Optional.empty()
        : Optional.of(message -> Subjects.namedIn(message).anyMatch(left::contains));
  }
}
