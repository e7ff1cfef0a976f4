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

  private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

  private final JsonMapper json =
      JsonMapper.builder()
          .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .withConfigOverride(
              BigDecimal.class,
              exact -> exact.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
          .build();

  Document write(Object document) {
    return new Document(json.convertValue(document, FIELDS));
  }

  <V> V read(Document fields, Class<V> type) {
    return json.convertValue(fields, type);
  }
}
