package uk.safeguarding.platform.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.platform.web.BadRequest;

/**
 * One request of a batch.
 *
 * @param method {@code PUT} or {@code POST}
 * @param path the address, as it would stand after the platform's name: ids and words, nothing
 *     encoded, no query
 * @param ifMatch the version that the sender knows, as the header of that name; null for any
 * @param body what the request says, as it is sent by itself: a JSON object; null for nothing
 */
record BatchLine(String method, String path, @Nullable String ifMatch, @Nullable String body) {

  private static final Set<String> METHODS = Set.of("PUT", "POST");
  private static final Pattern ADDRESS = Pattern.compile("(/[A-Za-z0-9][A-Za-z0-9_-]*)+");

  /**
   * @throws BadRequest naming what is wrong with the line, and nothing of its body
   */
  static BatchLine parse(String written) {
    BatchLineReader.Fields line = BatchLineReader.read(written);
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

  /** Its body as it goes over the wire. */
  byte[] content() {
    return body == null ? new byte[0] : body.getBytes(UTF_8);
  }
}
