package uk.safeguarding.standalone.embedded;

import static com.mongodb.client.model.Filters.eq;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoClients;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import uk.safeguarding.standalone.embedded.postgres.PostgresLogin;

/** Writes and reads one row, one message and one document, as a service does. */
record Samples(EmbeddedServers servers) {

  static final String SCHEMA = "agency_returns";
  private static final String TOPIC = "samples";

  void write(String text) throws Exception {
    writeRow(text);
    writeMessage(text);
    writeDocument(text);
  }

  void writeRow(String text) throws SQLException {
    try (var connection = connect(servers.postgres().logins().owner(SCHEMA))) {
      connection.createStatement().execute("CREATE TABLE IF NOT EXISTS sample (text text)");
    }
    try (var connection = connect(servers.postgres().logins().application(SCHEMA));
        var insert = connection.prepareStatement("INSERT INTO sample VALUES (?)")) {
      insert.setString(1, text);
      insert.executeUpdate();
    }
  }

  boolean hasRow(String text) throws SQLException {
    try (var connection = connect(servers.postgres().logins().application(SCHEMA));
        var query = connection.prepareStatement("SELECT 1 FROM sample WHERE text = ?")) {
      query.setString(1, text);
      return query.executeQuery().next();
    }
  }

  Connection connect(PostgresLogin login) throws SQLException {
    return DriverManager.getConnection(
        servers.postgres().jdbcUrl(), login.user(), login.password());
  }

  void writeMessage(String text) throws Exception {
    createTopic();
    var serializer = new StringSerializer();
    try (var producer = new KafkaProducer<>(client(), serializer, serializer)) {
      producer.send(new ProducerRecord<>(TOPIC, text)).get();
    }
  }

  private void createTopic() throws Exception {
    try (var admin = Admin.create(client())) {
      if (!admin.listTopics().names().get().contains(TOPIC)) {
        admin.createTopics(Set.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
      }
    }
  }

  boolean hasMessage(String text) {
    var deserializer = new StringDeserializer();
    var partition = new TopicPartition(TOPIC, 0);
    try (var consumer = new KafkaConsumer<>(client(), deserializer, deserializer)) {
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      var messages = consumer.poll(Duration.ofSeconds(5));
      return StreamSupport.stream(messages.spliterator(), false)
          .anyMatch(message -> message.value().equals(text));
    }
  }

  private Map<String, Object> client() {
    return Map.of("bootstrap.servers", servers.kafka().bootstrapServers());
  }

  void writeDocument(String text) {
    try (var client = MongoClients.create(servers.mongo().connectionString())) {
      var samples = client.getDatabase("test").getCollection("samples");
      samples.insertOne(new Document("_id", text).append("bytes", text.getBytes(UTF_8)));
    }
  }

  boolean hasDocument(String text) {
    try (var client = MongoClients.create(servers.mongo().connectionString())) {
      var samples = client.getDatabase("test").getCollection("samples");
      return samples.find(eq("_id", text)).first() != null;
    }
  }
}
