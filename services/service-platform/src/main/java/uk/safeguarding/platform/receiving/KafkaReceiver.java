package uk.safeguarding.platform.receiving;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.util.backoff.FixedBackOff;

/**
 * Carries other services' messages into this service's log: rows first, offsets after them, so that
 * a crash between the two only repeats what the log then drops.
 */
public final class KafkaReceiver implements BatchMessageListener<String, byte[]> {

  private static final Logger LOG = LoggerFactory.getLogger(KafkaReceiver.class);

  private static final int BATCH = 1_000;

  private final MessageReader reader;
  private final ReceivedLog log;
  private final UnreadableMessages unreadable;

  KafkaReceiver(MessageReader reader, ReceivedLog log, UnreadableMessages unreadable) {
    this.reader = reader;
    this.log = log;
    this.unreadable = unreadable;
  }

  @Override
  public void onMessage(List<ConsumerRecord<String, byte[]>> records) {
    List<ReceivedMessage> messages = new ArrayList<>(records.size());
    for (ConsumerRecord<String, byte[]> record : records) {
      try {
        messages.add(reader.read(record));
      } catch (UnreadableMessage reason) {
        LOG.error(
            "Put aside the message at {}-{} offset {}: {}",
            record.topic(),
            record.partition(),
            record.offset(),
            reason.getMessage());
        unreadable.keep(record, String.valueOf(reason.getMessage()));
      }
    }
    log.append(messages);
  }

  /** A container that polls, and tries a batch that could not be stored again until it can. */
  KafkaMessageListenerContainer<String, byte[]> container(
      Map<String, Object> cluster, String service, Reception reception) {
    var properties = new ContainerProperties(reception.topics().toArray(String[]::new));
    properties.setMessageListener(this);
    properties.setGroupId(service);
    properties.setAckMode(ContainerProperties.AckMode.BATCH);
    var container =
        new KafkaMessageListenerContainer<String, byte[]>(
            new DefaultKafkaConsumerFactory<>(
                settings(cluster), new StringDeserializer(), new ByteArrayDeserializer()),
            properties);
    var untilItCan =
        new DefaultErrorHandler(new FixedBackOff(1_000, FixedBackOff.UNLIMITED_ATTEMPTS));
    untilItCan.setLogLevel(KafkaException.Level.ERROR);
    container.setCommonErrorHandler(untilItCan);
    container.setBeanName(service + "-receiver");
    return container;
  }

  private static Map<String, Object> settings(Map<String, Object> cluster) {
    var settings = new HashMap<String, Object>(cluster);
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, BATCH);
    settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 250);
    return settings;
  }
}
