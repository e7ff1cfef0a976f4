package uk.safeguarding.reporting.subjects;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One message about one record of a service.
 *
 * @param type its name in the contract of its service, for example {@code contact-received}
 * @param record the record's id, for example {@code contact/<uuid>}
 * @param number its number among the messages of that record, from 0
 * @param body as it was published
 */
public record RecordedMessage(String type, String record, long number, ObjectNode body) {

  /** Whether anything that is counted depends on messages of this type. */
  public boolean isRead() {
    return RecordKinds.saying(type) != null;
  }

  /**
   * The record after it; one that was taken in before changes nothing.
   *
   * @throws IllegalStateException where messages of this type are not read
   */
  public KnownRecord after(@Nullable KnownRecord known) {
    @Nullable RecordKind kind = RecordKinds.saying(type);
    if (kind == null) {
      throw new IllegalStateException("Nothing is read from " + type);
    }
    return kind.after(known, this);
  }
}
