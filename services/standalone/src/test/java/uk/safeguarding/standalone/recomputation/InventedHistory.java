package uk.safeguarding.standalone.recomputation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.SQLException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What services tell of invented children, message by message. Records and children have short
 * names, such as {@code contact/1} and {@code Ada}.
 */
public final class InventedHistory implements AutoCloseable {

  private final Recomputation recomputation;
  private final Map<String, Long> sequences = new HashMap<>();
  private @Nullable SortedMap<String, Recomputed> figures;

  public InventedHistory() {
    try {
      recomputation = Recomputation.empty();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** The reference that a short name stands for. */
  static String reference(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString();
  }

  /**
   * One message; what its fields leave open is filled in as its schema allows.
   *
   * @param type for example {@code contact-received}
   * @param record kind and short name, for example {@code contact/1}
   * @param fields those that matter, for example {@code {receivedAt: '2018-06-30T23:30:00Z'}}
   */
  public InventedHistory tell(String type, String record, String child, String fields) {
    ObjectNode message = InventedMessage.of(type, record, child, fields);
    String id = record.substring(0, record.indexOf('/') + 1) + reference(name(record));
    // Numbers have gaps: events that are not published take some.
    long sequence = sequences.getOrDefault(id, 0L);
    sequences.put(id, sequence + 2);
    try {
      recomputation.messages().add(id, sequence, message.toString());
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
    return this;
  }

  static String name(String record) {
    return record.substring(record.indexOf('/') + 1);
  }

  /** Counts it all, from October 2017 to October 2018, and writes the figure of one period. */
  public String figure(String ref, String period) {
    SortedMap<String, Recomputed> counted = figures;
    if (counted == null) {
      counted = counted();
      figures = counted;
    }
    String key = Recomputed.key(ref, period);
    if (!counted.containsKey(key)) {
      throw new IllegalArgumentException("No figure of " + key);
    }
    return String.valueOf(counted.get(key));
  }

  private SortedMap<String, Recomputed> counted() {
    try {
      return recomputation.figures(YearMonth.of(2017, 10), YearMonth.of(2018, 10));
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  @Override
  public void close() {
    try {
      recomputation.close();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
