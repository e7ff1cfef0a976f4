package uk.safeguarding.synthetic.returns.lives;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.London;
import uk.safeguarding.synthetic.AgencyRequest;

/**
 * A request as its path reads: {@code /service/records/id/rest}.
 *
 * @param rest with stars where ids stand, for example {@code visits/*}
 * @param part the id in the rest, or empty
 */
record Told(AgencyRequest request, String records, String id, String rest, String part) {

  private static final Pattern ID = Pattern.compile("(?<=/)[0-9a-f-]{36}");

  static Told of(AgencyRequest request) {
    String[] parts = request.path().split("/", 5);
    String rest = parts.length > 4 ? parts[4] : "";
    Matcher id = ID.matcher(rest);
    String part = id.find() ? id.group() : "";
    return new Told(
        request,
        parts[2],
        parts.length > 3 ? parts[3] : "",
        part.isEmpty() ? rest : rest.replace(part, "*"),
        part);
  }

  /** The first child that is spoken of, or whatever else is. */
  String subject() {
    return request.children().isEmpty()
        ? request.subject()
        : request.children().getFirst().identifier();
  }

  LocalDate day(String field) {
    return (LocalDate) field(field);
  }

  @Nullable LocalDate dayOrNone(String field) {
    return (LocalDate) request.body().get(field);
  }

  /** The day in London that an instant is in. */
  LocalDate dayOfInstant(String field) {
    return London.day((Instant) field(field));
  }

  String text(String field) {
    return field(field).toString();
  }

  @Nullable String textOrNone(String field) {
    Object value = request.body().get(field);
    return value == null ? null : value.toString();
  }

  boolean is(String field, String value) {
    return value.equals(request.body().get(field));
  }

  boolean truth(String field) {
    return (Boolean) field(field);
  }

  int number(String field) {
    return (Integer) field(field);
  }

  /** The id of another record that is named {@code kind/id}, or by its id alone. */
  @Nullable String named(String field) {
    String written = textOrNone(field);
    return written == null ? null : written.substring(written.lastIndexOf('/') + 1);
  }

  Map<?, ?> group(String field) {
    return (Map<?, ?>) field(field);
  }

  Object field(String field) {
    return Objects.requireNonNull(request.body().get(field), field);
  }
}
