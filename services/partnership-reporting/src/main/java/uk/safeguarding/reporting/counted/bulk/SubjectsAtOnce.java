package uk.safeguarding.reporting.counted.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import uk.safeguarding.platform.eventstore.LogPosition;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.platform.readmodel.NewDocuments;
import uk.safeguarding.platform.readmodel.ReadModels;
import uk.safeguarding.platform.receiving.WholeMessage;
import uk.safeguarding.reporting.counted.intake.Intake;
import uk.safeguarding.reporting.counted.intake.RememberedSubjects;
import uk.safeguarding.reporting.counted.intake.StoredSubjects;
import uk.safeguarding.reporting.counted.intake.Subjects;
import uk.safeguarding.reporting.counted.known.LogMoment;
import uk.safeguarding.reporting.counted.known.Subject;
import uk.safeguarding.reporting.counted.totals.TotalsAtOnce;
import uk.safeguarding.reporting.counted.whereabouts.Whereabouts;
import uk.safeguarding.reporting.facts.Facts;

/**
 * Makes all subjects and totals from nothing: each subject's messages are taken in together, in
 * their order, by the same code that takes them in one by one; each document is written once.
 *
 * @param messages of the log
 * @param json as the log's messages are written
 * @param threads that work at once
 */
public record SubjectsAtOnce(SubjectMessages messages, JsonMapper json, Facts facts, int threads) {

  /** Enough for a thread that has it to be worth waking. */
  private static final int MESSAGES_AT_A_TIME = 500;

  /**
   * Makes them up to a place of the log.
   *
   * @param empty where nothing of them is yet
   * @return whom the messages name that could not be taken in; of all these nothing is written
   */
  public Set<String> fold(LogPosition upTo, ReadModels empty) {
    Set<String> left = ConcurrentHashMap.newKeySet();
    var totals = new TotalsAtOnce();
    try (var workers = new Workers(threads)) {
      var share = new Share();
      messages.read(
          upTo,
          subject -> {
            share.subjects.add(subject);
            share.messages += subject.size();
            if (share.messages >= MESSAGES_AT_A_TIME) {
              List<List<LoggedText>> work = share.taken();
              workers.give(() -> left.addAll(write(work, empty, totals)));
            }
          });
      List<List<LoggedText>> last = share.taken();
      workers.give(() -> left.addAll(write(last, empty, totals)));
      workers.finish();
    }
    totals.write(empty, upTo);
    return left;
  }

  /** What is given to a thread next. */
  private static final class Share {

    private List<List<LoggedText>> subjects = new ArrayList<>();
    private int messages;

    List<List<LoggedText>> taken() {
      List<List<LoggedText>> all = subjects;
      subjects = new ArrayList<>();
      messages = 0;
      return all;
    }
  }

  private List<String> write(List<List<LoggedText>> subjects, ReadModels to, TotalsAtOnce totals) {
    NewDocuments<Subject> documents = to.newTextDocuments(StoredSubjects.SUBJECTS);
    NewDocuments<Whereabouts> whereabouts = to.newDocuments(Whereabouts.COLLECTION);
    List<String> left = new ArrayList<>();
    for (List<LoggedText> each : subjects) {
      List<Logged<WholeMessage>> understood = each.stream().map(this::understood).toList();
      @Nullable Map<String, Subject> taken = takenIn(understood);
      if (taken == null) {
        understood.stream().map(Logged::event).flatMap(Subjects::namedIn).forEach(left::add);
      } else {
        taken.forEach(
            (reference, subject) -> {
              var position = new LogPosition(subject.asOf().transaction(), 0);
              documents.add(reference, subject, position);
              Whereabouts found = Whereabouts.of(subject.facts());
              if (!found.equals(Whereabouts.NOWHERE)) {
                whereabouts.add(reference, found, position);
              }
              totals.add(subject.facts());
            });
      }
    }
    whereabouts.write();
    documents.write();
    return left;
  }

  private Logged<WholeMessage> understood(LoggedText text) {
    WholeMessage message = json.readValue(text.payload(), WholeMessage.class);
    return new Logged<>(message, message.record(), text.position(), text.knownAt());
  }

  /** Null where one of the messages cannot be: they are left to the fold that parks it. */
  private @Nullable Map<String, Subject> takenIn(List<Logged<WholeMessage>> messages) {
    var subjects = new RememberedSubjects();
    var intake = new Intake(new Subjects(subjects), facts);
    try {
      messages.forEach(each -> intake.take(each.event(), LogMoment.of(each)));
    } catch (RuntimeException unfoldable) {
      return null;
    }
    return subjects.all();
  }
}
