package uk.safeguarding.platform.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.safeguarding.platform.web.BadRequest;

/**
 * One request of a batch.
 *
 * @param method {@code PUT} or {@code POST}
 * @param path the address, as it would stand after the platform's name: ids and words, nothing
 *     encoded, no query
 * @param ifMatch the version that the sender knows, as the header of that name; null for any
 * @param body what the request says, as it is sent by itself; null for nothing
 */
record BatchLine(String method, String path, @Nullable String ifMatch, @Nullable JsonNode body) {

  private static final Set<String> METHODS = Set.of("PUT", "POST");
  private static final Pattern ADDRESS = Pattern.compile("(/[A-Za-z0-9][A-Za-z0-9_-]*)+");
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /**
   * @throws BadRequest naming what is wrong with the line, and nothing of its body
   */
  static BatchLine parse(String written) {
    Written line = read(written);
    if (line.method() == null || !METHODS.contains(line.method())) {
      throw new BadRequest("A line's method is PUT or POST.");
    }
    if (line.path() == null || !ADDRESS.matcher(line.path()).matches()) {
      throw new BadRequest(
          "A line's path is an address of the platform without a query, such as"
              + " /child-protection/plans/{id}.");
    }
    return new BatchLine(line.method(), line.path(), line.ifMatch(), line.body());
  }

  private static Written read(String written) {
    try {
      return JSON.readValue(written, Written.class);
    } catch (JacksonException unreadable) {
      throw new BadRequest(
          "A line is a JSON object with method, path and, where the request has them, ifMatch and"
              + " body.");
    }
  }

  /** Its body as it goes over the wire. */
  byte[] content() {
    return body == null || body.isNull() ? new byte[0] : body.toString().getBytes(UTF_8);
  }

  private record Written(
      @Nullable String method,
      @Nullable String path,
      @Nullable String ifMatch,
      @Nullable JsonNode body) {}
}
