package uk.safeguarding.platform.eventstore;

import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;

/**
 * The names of the tables and columns of {@code db/platform/V1__event_store.sql}, as Axon asks for
 * them.
 */
public final class EventTables {

  public static final EventSchema EVENTS =
      EventSchema.builder()
          .eventTable("event_log")
          .snapshotTable("snapshot")
          .globalIndexColumn("global_index")
          .timestampColumn("time_stamp")
          .eventIdentifierColumn("event_identifier")
          .aggregateIdentifierColumn("aggregate_identifier")
          .sequenceNumberColumn("sequence_number")
          .payloadTypeColumn("payload_type")
          .payloadRevisionColumn("payload_revision")
          .metaDataColumn("meta_data")
          .build();

  public static final TokenSchema TOKENS =
      TokenSchema.builder()
          .setTokenTable("token")
          .setProcessorNameColumn("processor_name")
          .setTokenTypeColumn("token_type")
          .build();

  public static final DeadLetterSchema DEAD_LETTERS =
      DeadLetterSchema.builder()
          .deadLetterTable("dead_letter")
          .deadLetterIdentifierColumn("dead_letter_id")
          .processingGroupColumn("processing_group")
          .sequenceIdentifierColumn("sequence_identifier")
          .sequenceIndexColumn("sequence_index")
          .messageTypeColumn("message_type")
          .eventIdentifierColumn("event_identifier")
          .timestampColumn("time_stamp")
          .payloadTypeColumn("payload_type")
          .payloadRevisionColumn("payload_revision")
          .metaDataColumn("meta_data")
          .aggregateTypeColumn("aggregate_type")
          .aggregateIdentifierColumn("aggregate_identifier")
          .sequenceNumberColumn("sequence_number")
          .tokenTypeColumn("token_type")
          .enqueuedAtColumn("enqueued_at")
          .lastTouchedColumn("last_touched")
          .processingStartedColumn("processing_started")
          .causeTypeColumn("cause_type")
          .causeMessageColumn("cause_message")
          .build();

  private EventTables() {}
}
