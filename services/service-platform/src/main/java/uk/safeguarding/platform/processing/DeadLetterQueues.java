package uk.safeguarding.platform.processing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.JdbcException;
import org.axonframework.common.jdbc.JdbcUtils;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.serialization.Serializer;
import uk.safeguarding.platform.eventstore.EventTables;

/**
 * Where events are parked that a read model could not fold, one queue per processor.
 *
 * <p>Axon stops a processor at 1,024 letters, which would let a thousand bad records stop all
 * others; the limits here are out of reach of one authority, and the gauge of parked letters raises
 * the alarm long before.
 */
public final class DeadLetterQueues {

  static final int MOST_SEQUENCES = 1_000_000;
  static final int LONGEST_SEQUENCE = 1_000_000;

  private static final String GROUPS = "select distinct processing_group from dead_letter";

  private final ConnectionProvider connections;
  private final TransactionManager transactions;
  private final Serializer serializer;

  public DeadLetterQueues(
      ConnectionProvider connections, TransactionManager transactions, Serializer serializer) {
    this.connections = connections;
    this.transactions = transactions;
    this.serializer = serializer;
  }

  /** The names under which anything is parked. */
  List<String> groups() {
    return transactions.fetchInTransaction(
        () ->
            JdbcUtils.executeQuery(
                connection(),
                connection -> connection.prepareStatement(GROUPS),
                JdbcUtils.listResults(row -> row.getString(1)),
                failure -> new JdbcException("Could not read the parked events", failure)));
  }

  private Connection connection() {
    try {
      return connections.getConnection();
    } catch (SQLException failure) {
      throw new JdbcException("Could not read the parked events", failure);
    }
  }

  SequencedDeadLetterQueue<EventMessage<?>> of(String processor) {
    return JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
        .processingGroup(processor)
        .connectionProvider(connections)
        .transactionManager(transactions)
        .schema(EventTables.DEAD_LETTERS)
        .genericSerializer(serializer)
        .eventSerializer(serializer)
        .maxSequences(MOST_SEQUENCES)
        .maxSequenceSize(LONGEST_SEQUENCE)
        .build();
  }
}
