package uk.safeguarding.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** A topic as a stranger with a Kafka client sees it. */
public final class KafkaMessages {

  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private KafkaMessages() {}

  /** Everything on the topic of a service, once so many messages are there. */
  public static List<ConsumerRecord<String, byte[]>> all(
      String bootstrapServers, String service, int atLeast) {
    return those(
        _ -> true,
        bootstrapServers,
        service,
        new Wanted(atLeast + " messages", all -> all.size() >= atLeast));
  }

  /**
   * Those of one key: all up to one of that type, since what has one key stands in its order.
   *
   * @param last the type of the last that is waited for
   */
  public static List<ConsumerRecord<String, byte[]>> of(
      String key, String bootstrapServers, String service, String last) {
    return those(
        key::equals,
        bootstrapServers,
        service,
        new Wanted(
            last, all -> all.stream().anyMatch(each -> header(each, "ce_type").equals(last))));
  }

  private record Wanted(String what, Predicate<List<ConsumerRecord<String, byte[]>>> isThere) {}

  private static List<ConsumerRecord<String, byte[]>> those(
      Predicate<String> keys, String bootstrapServers, String service, Wanted wanted) {
    String topic = service + ".events.v1";
    try (var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of(
                "bootstrap.servers", bootstrapServers, "auto.offset.reset", "earliest"),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(each -> new TopicPartition(topic, each.partition()))
              .toList();
      consumer.assign(partitions);
      List<ConsumerRecord<String, byte[]>> all = new ArrayList<>();
      Await.until(
          wanted.what() + " on " + topic,
          Duration.ofSeconds(30),
          () -> {
            consumer
                .poll(Duration.ofMillis(200))
                .forEach(
                    message -> {
                      if (keys.test(message.key())) {
                        all.add(message);
                      }
                    });
            return wanted.isThere().test(all);
          });
      return all;
    }
  }

  public static void keepsItsContract(ConsumerRecord<String, byte[]> message) {
    assertThat(header(message, "ce_specversion")).isEqualTo("1.0");
    assertThat(header(message, "ce_source"))
        .isEqualTo("/services/" + message.topic().replace(".events.v1", ""));
    assertThat(header(message, "ce_subject")).isEqualTo(message.key());
    assertThat(header(message, "ce_id")).isNotBlank();
    assertThat(header(message, "ce_time")).isNotBlank();
    assertThat(header(message, "ce_aggregateid")).isNotBlank();
    assertThat(Long.parseLong(header(message, "ce_sequencenumber"))).isNotNegative();
    assertThat(header(message, "ce_topicincarnation")).isEqualTo("1");
    List<Error> errors =
        schema(message.topic(), header(message, "ce_type"))
            .validate(new String(message.value(), UTF_8), InputFormat.JSON);
    assertThat(errors).isEmpty();
  }

  public static String header(ConsumerRecord<?, ?> message, String name) {
    return new String(message.headers().lastHeader(name).value(), UTF_8);
  }

  private static Schema schema(String topic, String type) {
    try {
      Path file = Path.of("..", "..", "schemas", topic, type + ".json");
      return SCHEMAS.getSchema(Files.readString(file), InputFormat.JSON);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
