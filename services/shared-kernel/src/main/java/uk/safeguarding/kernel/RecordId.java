package uk.safeguarding.kernel;

import java.util.UUID;

/**
 * How the id of a record is written: {@code section-47-enquiry/<uuid>}. The kind comes first, so
 * that records of two kinds never meet in a log, whatever ids their senders choose.
 */
public final class RecordId {

  private RecordId() {}

  public static String write(String kind, UUID id) {
    return kind + "/" + id;
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalArgumentException when it is of another kind, or no UUID
   */
  public static UUID parse(String kind, String written) {
    if (!written.startsWith(kind + "/")) {
      throw new IllegalArgumentException("The id of a " + kind + " is written " + kind + "/<uuid>");
    }
    return UUID.fromString(written.substring(kind.length() + 1));
  }
}
