package uk.safeguarding.standalone.embedded;

import java.nio.file.Path;
import java.util.Properties;

/** A single Kafka node, broker and controller at once, that keeps every message for ever. */
final class KafkaSettings {

  // There is no log.flush.interval.messages=1 here on purpose: what is written survives kill -9 of
  // the JVM in the system's page cache, and PostgreSQL is the store of record from which a topic
  // that lost its end with the power is published again.
  //
  // The broker's session is shorter than Kafka's nine seconds because a broker that was killed is
  // let in again only when its old session is over. On a starved machine a heartbeat can still come
  // late: the broker is fenced for a moment, and every client of it waits.
  private static final String FIXED =
      """
      process.roles=broker,controller
      node.id=1
      controller.listener.names=CONTROLLER
      inter.broker.listener.name=PLAINTEXT
      listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
      broker.session.timeout.ms=3000
      broker.heartbeat.interval.ms=500
      auto.create.topics.enable=false
      log.retention.ms=-1
      log.retention.bytes=-1
      group.initial.rebalance.delay.ms=0
      offsets.topic.replication.factor=1
      offsets.topic.num.partitions=8
      transaction.state.log.replication.factor=1
      transaction.state.log.min.isr=1
      transaction.state.log.num.partitions=4
      share.coordinator.state.topic.replication.factor=1
      share.coordinator.state.topic.min.isr=1
      share.coordinator.state.topic.num.partitions=4
      log.cleaner.dedupe.buffer.size=16777216
      """;

  private KafkaSettings() {}

  static Properties of(Path logs, int brokerPort, int controllerPort) {
    var settings = new Properties();
    FIXED.lines().map(line -> line.split("=", 2)).forEach(s -> settings.put(s[0], s[1]));
    var broker = "PLAINTEXT://%s:%d".formatted(LoopbackPorts.HOST, brokerPort);
    var controller = "%s:%d".formatted(LoopbackPorts.HOST, controllerPort);
    settings.put("listeners", broker + ",CONTROLLER://" + controller);
    settings.put("advertised.listeners", broker);
    settings.put("controller.quorum.voters", "1@" + controller);
    settings.put("log.dirs", logs.toString());
    return settings;
  }
}
