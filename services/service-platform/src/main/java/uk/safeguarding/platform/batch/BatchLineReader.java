package uk.safeguarding.platform.batch;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;
import uk.safeguarding.platform.web.BadRequest;

/**
 * Reads a line's fields and leaves its body as it is written: the service reads that, as it reads
 * the body of a request of its own.
 */
final class BatchLineReader {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final String written;
  private @Nullable String method;
  private @Nullable String path;
  private @Nullable String ifMatch;
  private @Nullable String body;

  private BatchLineReader(String written) {
    this.written = written;
  }

  /** The fields of a line, each null where it is left out or null. */
  record Fields(
      @Nullable String method,
      @Nullable String path,
      @Nullable String ifMatch,
      @Nullable String body) {}

  /**
   * @throws BadRequest when it is no such line, without a word of what it holds
   */
  static Fields read(String written) {
    var reader = new BatchLineReader(written);
    try (JsonParser line = JSON.createParser(written)) {
      reader.read(line);
    } catch (JacksonException unreadable) {
      throw unreadable();
    }
    return new Fields(reader.method, reader.path, reader.ifMatch, reader.body);
  }

  private void read(JsonParser line) {
    require(line.nextToken() == JsonToken.START_OBJECT);
    for (@Nullable String name = line.nextName(); name != null; name = line.nextName()) {
      line.nextToken();
      switch (name) {
        case "method" -> method = text(line);
        case "path" -> path = text(line);
        case "ifMatch" -> ifMatch = text(line);
        case "body" -> body = asWritten(line);
        default -> throw unreadable();
      }
    }
    require(line.currentToken() == JsonToken.END_OBJECT && line.nextToken() == null);
  }

  private static @Nullable String text(JsonParser line) {
    if (line.currentToken() == JsonToken.VALUE_NULL) {
      return null;
    }
    require(line.currentToken() == JsonToken.VALUE_STRING);
    return line.getString();
  }

  private @Nullable String asWritten(JsonParser line) {
    if (line.currentToken() == JsonToken.VALUE_NULL) {
      return null;
    }
    require(line.currentToken() == JsonToken.START_OBJECT);
    int from = (int) line.currentTokenLocation().getCharOffset();
    line.skipChildren();
    return written.substring(from, (int) line.currentLocation().getCharOffset());
  }

  private static void require(boolean asExpected) {
    if (!asExpected) {
      throw unreadable();
    }
  }

  private static BadRequest unreadable() {
    return new BadRequest(
        "A line is a JSON object with method, path and, where the request has them, ifMatch and a"
            + " body that is an object.");
  }
}
