package uk.safeguarding.platform.records;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.platform.web.BadRequest;

/** A record's version, as HTTP writes it: the sequence number of its last event. */
final class Version {

  private Version() {}

  static String eTag(long version) {
    return "\"" + version + "\"";
  }

  /**
   * Reads {@code If-Match}; empty where the sender expects no version.
   *
   * @throws BadRequest when it is not a version of ours
   */
  static OptionalLong expected(@Nullable String ifMatch) {
    if (ifMatch == null || ifMatch.equals("*")) {
      return OptionalLong.empty();
    }
    if (!ifMatch.matches("\"\\d{1,18}\"")) {
      throw new BadRequest(
          "If-Match holds no version of a record; send the ETag of its last answer, like \"3\".");
    }
    return OptionalLong.of(Long.parseLong(ifMatch.substring(1, ifMatch.length() - 1)));
  }
}
