package uk.safeguarding.platform.receiving;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Messages put aside because they could not be read: whole, by their place on Kafka, with the
 * reason.
 */
public final class UnreadableMessages {

  private final JdbcClient postgres;

  public UnreadableMessages(JdbcClient postgres) {
    this.postgres = postgres;
  }

  void keep(ConsumerRecord<String, byte[]> record, String reason) {
    postgres
        .sql(
            """
            insert into unreadable_message (topic, kafka_partition, kafka_offset, message_key, headers, body, reason)
            values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """)
        .param(record.topic())
        .param(record.partition())
        .param(record.offset())
        .param(text(record.key()))
        .param(text(headers(record)))
        .param(record.value())
        .param(reason)
        .update();
  }

  /** How many wait for the operator. */
  public long count() {
    return postgres.sql("select count(*) from unreadable_message").query(Long.class).single();
  }

  /** PostgreSQL's text holds every character but one. */
  private static @Nullable String text(@Nullable String received) {
    return received == null ? null : received.replace('\u0000', '\uFFFD');
  }

  private static String headers(ConsumerRecord<?, ?> record) {
    return StreamSupport.stream(record.headers().spliterator(), false)
        .map(
            header ->
                header.key()
                    + ": "
                    + (header.value() == null ? "" : new String(header.value(), UTF_8)))
        .collect(joining("\n"));
  }
}
