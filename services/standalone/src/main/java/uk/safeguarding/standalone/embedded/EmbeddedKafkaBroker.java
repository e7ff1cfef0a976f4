package uk.safeguarding.standalone.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A real Kafka broker, its own controller, in this JVM. */
public final class EmbeddedKafkaBroker implements EmbeddedServer {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedKafkaBroker.class);

  private final DataDirectory data;
  private volatile @Nullable KafkaRaftServer server;
  private volatile boolean gaveUp;
  private volatile int brokerPort;
  private int controllerPort;

  public EmbeddedKafkaBroker(DataDirectory data) {
    this.data = data;
  }

  @Override
  public String name() {
    return "kafka";
  }

  @Override
  public synchronized void start() {
    if (running()) {
      return;
    }
    stop();
    QuietLogging.warningsOnly("kafka", "org.apache.kafka", "state.change.logger");
    survivePanicsOfTheBroker();
    choosePorts();
    var logs = data.kafka().resolve("logs");
    var settings = KafkaSettings.of(logs, brokerPort, controllerPort);
    if (!Files.exists(logs.resolve("meta.properties"))) {
      format(settings);
    }
    var starting = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
    try {
      starting.startup();
      server = starting;
    } finally {
      if (server == null) {
        starting.shutdown();
      }
    }
  }

  /** Chosen once per JVM: clients hold the address while the broker is down. */
  private void choosePorts() {
    if (brokerPort == 0) {
      brokerPort = data.secrets().port("kafka");
      controllerPort = data.secrets().port("kafka-controller");
    }
  }

  private void format(Properties settings) {
    var printed = new ByteArrayOutputStream();
    var file = data.kafka().resolve("server.properties");
    try (var output = new PrintStream(printed, true, UTF_8)) {
      store(settings, file);
      var cluster = Uuid.randomUuid().toString();
      var command = new String[] {"format", "-c", file.toString(), "-t", cluster};
      if (StorageTool.execute(command, output) != 0) {
        throw new ServerFailed("Kafka's storage was not formatted: " + printed.toString(UTF_8));
      }
    } catch (IOException e) {
      throw new ServerFailed("Kafka's storage was not formatted.", e);
    }
  }

  private static void store(Properties settings, Path file) throws IOException {
    try (var writer = Files.newBufferedWriter(file)) {
      settings.store(writer, null);
    }
  }

  /** A broker that cannot go on halts its JVM, and here that JVM is the whole platform. */
  private void survivePanicsOfTheBroker() {
    Exit.setHaltProcedure(this::failed);
    Exit.setExitProcedure(this::failed);
  }

  private void failed(int status, @Nullable String message) {
    LOG.error(
        "Kafka gave up with status {}: {}. Start it again when its cause is gone.",
        status,
        message);
    gaveUp = true;
    throw new ServerFailed("Kafka gave up with status " + status + ": " + message);
  }

  @Override
  public synchronized void stop() {
    var stopping = server;
    server = null;
    gaveUp = false;
    if (stopping != null) {
      stopping.shutdown();
      stopping.awaitShutdown();
    }
  }

  @Override
  public boolean running() {
    return server != null && !gaveUp;
  }

  public String bootstrapServers() {
    return "%s:%d".formatted(LoopbackPorts.HOST, brokerPort);
  }
}
