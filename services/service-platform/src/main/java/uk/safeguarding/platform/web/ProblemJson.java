package uk.safeguarding.platform.web;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * A problem as RFC 9457 writes it: {@code type} always, and what is particular to it, such as
 * {@code rule}, beside the standard members.
 */
public final class ProblemJson extends SimpleModule {

  private static final long serialVersionUID = 1L;

  private static final URI BLANK = URI.create("about:blank");

  public ProblemJson() {
    super("problem+json");
    addSerializer(ProblemDetail.class, new Serializer());
  }

  private static final class Serializer extends ValueSerializer<ProblemDetail> {

    @Override
    public void serialize(ProblemDetail problem, JsonGenerator json, SerializationContext context) {
      json.writeStartObject();
      URI type = problem.getType();
      json.writeStringProperty("type", (type == null ? BLANK : type).toString());
      write(json, "title", problem.getTitle());
      json.writeNumberProperty("status", problem.getStatus());
      write(json, "detail", problem.getDetail());
      write(json, "instance", problem.getInstance());
      Map<String, Object> particulars = problem.getProperties();
      if (particulars != null) {
        particulars.forEach(json::writePOJOProperty);
      }
      json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, @Nullable Object value) {
      if (value != null) {
        json.writeStringProperty(name, value.toString());
      }
    }
  }
}
