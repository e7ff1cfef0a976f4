package uk.safeguarding.reporting.subjects;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Messages in the order in which they were recorded, for tests. */
public final class Said {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final List<RecordedMessage> messages = new ArrayList<>();
  private final Map<String, Long> numbers = new HashMap<>();

  /**
   * One more.
   *
   * @param body as JSON with single quotes
   */
  public Said and(String type, String record, String body) {
    long number = numbers.merge(record, 1L, Long::sum) - 1;
    ObjectNode fields = (ObjectNode) JSON.readTree(body.replace('\'', '"'));
    messages.add(new RecordedMessage(type, record, number, fields));
    return this;
  }

  public List<RecordedMessage> messages() {
    return messages;
  }

  /** What is known after all of them. */
  public SubjectRecord known() {
    return known(messages);
  }

  public static SubjectRecord known(List<RecordedMessage> messages) {
    SubjectRecord known = SubjectRecord.NOTHING;
    for (RecordedMessage message : messages) {
      known = known.with(message);
    }
    return known;
  }
}
