package uk.safeguarding.synthetic.counting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;
import uk.safeguarding.synthetic.AgencyRequest;

/** A request as its path reads: {@code /service/records/id/rest}. */
record Told(AgencyRequest request, String records, String id, String rest) {

  private static final Pattern ID = Pattern.compile("/[0-9a-f-]{36}");

  static Told of(AgencyRequest request) {
    String[] parts = request.path().split("/", 5);
    return new Told(
        request,
        parts.length > 2 ? parts[2] : "",
        parts.length > 3 ? parts[3] : "",
        parts.length > 4 ? ID.matcher(parts[4]).replaceAll("/*") : "");
  }

  /** The first child that is spoken of, or whatever else is. */
  String child() {
    return request.children().isEmpty()
        ? request.subject()
        : request.children().getFirst().identifier();
  }

  LocalDate day(String field) {
    return (LocalDate) request.body().get(field);
  }

  Instant instant(String field) {
    return (Instant) request.body().get(field);
  }

  String text(String field) {
    return String.valueOf(request.body().get(field));
  }

  boolean is(String field, String value) {
    return value.equals(request.body().get(field));
  }
}
