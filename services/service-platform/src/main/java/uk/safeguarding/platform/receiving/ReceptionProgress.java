package uk.safeguarding.platform.receiving;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.platform.positions.ReaderPosition;

/** How far a service has read the other services' topics into its log. */
final class ReceptionProgress implements AutoCloseable {

  private final String service;
  private final Collection<String> topics;
  private final UnreadableMessages unreadable;
  private final Admin kafka;

  ReceptionProgress(
      String service, Collection<String> topics, UnreadableMessages unreadable, Admin kafka) {
    this.service = service;
    this.topics = topics;
    this.unreadable = unreadable;
    this.kafka = kafka;
  }

  /**
   * Offsets read and offsets there are, summed over all partitions; not caught up while Kafka does
   * not answer.
   */
  ReaderPosition position() {
    try {
      Map<TopicPartition, Long> ends = ends();
      Map<TopicPartition, OffsetAndMetadata> read =
          kafka.listConsumerGroupOffsets(service).partitionsToOffsetAndMetadata().get();
      long head = ends.values().stream().mapToLong(Long::longValue).sum();
      long position =
          ends.keySet().stream().mapToLong(partition -> offset(read.get(partition))).sum();
      return reader(position, head, position >= head);
    } catch (ExecutionException kafkaAway) {
      return reader(0, 0, false);
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
      return reader(0, 0, false);
    }
  }

  private ReaderPosition reader(long position, long head, boolean caughtUp) {
    return new ReaderPosition(service, "received", position, head, caughtUp, unreadable.count());
  }

  private static long offset(@Nullable OffsetAndMetadata read) {
    return read == null ? 0 : read.offset();
  }

  private Map<TopicPartition, Long> ends() throws ExecutionException, InterruptedException {
    Map<TopicPartition, OffsetSpec> latest =
        kafka.describeTopics(topics).allTopicNames().get().values().stream()
            .flatMap(ReceptionProgress::partitions)
            .collect(Collectors.toMap(partition -> partition, _ -> OffsetSpec.latest()));
    Map<TopicPartition, ListOffsetsResultInfo> ends = kafka.listOffsets(latest).all().get();
    return ends.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, end -> end.getValue().offset()));
  }

  private static Stream<TopicPartition> partitions(TopicDescription topic) {
    return topic.partitions().stream()
        .map(partition -> new TopicPartition(topic.name(), partition.partition()));
  }

  @Override
  public void close() {
    kafka.close();
  }
}
