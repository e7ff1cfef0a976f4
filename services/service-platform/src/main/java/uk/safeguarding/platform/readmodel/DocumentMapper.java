package uk.safeguarding.platform.readmodel;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.util.Map;
import org.bson.Document;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Records to MongoDB documents and back; exact figures and instants are kept as text. */
final class DocumentMapper {

  /** The one field of a document that is kept as text. */
  private static final String TEXT = "json";

  private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

  /** One for all, since it learns what a record is made of only once. */
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .withConfigOverride(
              BigDecimal.class,
              exact -> exact.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
          .build();

  private final boolean asText;

  private DocumentMapper(boolean asText) {
    this.asText = asText;
  }

  /** Field by field, so that MongoDB can look for them. */
  static DocumentMapper asFields() {
    return new DocumentMapper(false);
  }

  /** As one text: large documents that are only ever found by their key cost a third. */
  static DocumentMapper asText() {
    return new DocumentMapper(true);
  }

  Document write(Object document) {
    return asText
        ? new Document(TEXT, JSON.writeValueAsString(document))
        : new Document(JSON.convertValue(document, FIELDS));
  }

  <V> V read(Document fields, Class<V> type) {
    return asText ? JSON.readValue(fields.getString(TEXT), type) : JSON.convertValue(fields, type);
  }
}
