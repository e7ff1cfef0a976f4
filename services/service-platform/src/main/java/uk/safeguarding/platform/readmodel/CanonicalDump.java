package uk.safeguarding.platform.readmodel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.bson.Document;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A read model written down so that two of the same content are the same bytes: one line of JSON
 * per document, in order of key, fields in order of name. How often and from which batch a document
 * was written is left out.
 */
public final class CanonicalDump {

  private final ReadModels models;
  private final JsonMapper json =
      JsonMapper.builder()
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
          .build();

  public CanonicalDump(ReadModels models) {
    this.models = models;
  }

  /** Passes each line, without its line end, to the consumer. */
  public void lines(String collection, Consumer<String> line) {
    for (Document stored :
        models.collection(collection).find().sort(new Document(StoredDocument.KEY, 1))) {
      var canonical =
          new Document(StoredDocument.KEY, stored.get(StoredDocument.KEY))
              .append(StoredDocument.BODY, stored.get(StoredDocument.BODY));
      line.accept(json.writeValueAsString(canonical));
    }
  }

  /** SHA-256 over the lines, each ended by a line feed, in lower-case hexadecimal. */
  public String sha256(String collection) {
    MessageDigest digest = sha256();
    lines(collection, line -> digest.update((line + "\n").getBytes(UTF_8)));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every JDK has SHA-256", impossible);
    }
  }
}
