package uk.safeguarding.reporting.counted.fold;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;
import uk.safeguarding.platform.eventstore.LogPosition;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.platform.receiving.WholeMessage;
import uk.safeguarding.reporting.counted.bulk.LoggedText;
import uk.safeguarding.reporting.counted.bulk.SubjectMessages;
import uk.safeguarding.reporting.counted.bulk.United;
import uk.safeguarding.reporting.counted.intake.Subjects;

/**
 * Reads a log that is a list, subject by subject.
 *
 * @param log in its order
 */
record SubjectsOf(List<Logged<WholeMessage>> log, JsonMapper json) implements SubjectMessages {

  @Override
  public void read(LogPosition upTo, Consumer<List<LoggedText>> subject) {
    var wanted = log.stream().filter(each -> each.position().compareTo(upTo) <= 0).toList();
    var united = new United();
    wanted.stream()
        .map(each -> Subjects.namedIn(each.event()).toList())
        .filter(named -> named.size() == 2)
        .forEach(named -> united.unite(named.getFirst(), named.getLast()));
    SortedMap<String, List<LoggedText>> bySubject = new TreeMap<>();
    wanted.forEach(
        each ->
            bySubject
                .computeIfAbsent(united.of(each.event().subject()), _ -> new ArrayList<>())
                .add(text(each)));
    bySubject.values().forEach(subject);
  }

  private LoggedText text(Logged<WholeMessage> each) {
    return new LoggedText(json.writeValueAsString(each.event()), each.position(), each.knownAt());
  }
}
