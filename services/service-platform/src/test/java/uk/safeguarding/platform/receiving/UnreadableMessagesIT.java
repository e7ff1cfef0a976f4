package uk.safeguarding.platform.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.safeguarding.platform.fixture.PostgresFixture;

class UnreadableMessagesIT {

  private final PostgresFixture postgres = PostgresFixture.durable();

  @AfterEach
  void stop() {
    postgres.close();
  }

  @Test
  void an_unreadable_message_is_kept_to_the_byte_and_once() {
    var table = JdbcClient.create(postgres.application());
    var unreadable = new UnreadableMessages(table);
    byte[] body = {0, -1, (byte) 0xC3, 0x28, 10, 13, 127};
    var record = new ConsumerRecord<>("sample-service.events.v1", 3, 41L, "child\u00001", body);
    record.headers().add("ce_id", new byte[] {'x'}).add("ce_type", null);

    unreadable.keep(record, "the header ce_type is missing");
    unreadable.keep(record, "again");

    assertThat(unreadable.count()).isEqualTo(1);
    var row = table.sql("select * from unreadable_message").query().singleRow();
    assertThat(row)
        .containsEntry("topic", "sample-service.events.v1")
        .containsEntry("kafka_partition", 3)
        .containsEntry("kafka_offset", 41L)
        .containsEntry("message_key", "child\uFFFD1")
        .containsEntry("headers", "ce_id: x\nce_type: ")
        .containsEntry("body", body)
        .containsEntry("reason", "the header ce_type is missing");
  }
}
