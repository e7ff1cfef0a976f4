package uk.safeguarding.reporting.subjects;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import uk.safeguarding.kernel.London;

/**
 * What stands of one thing that was said of a record: its fields as they were said last.
 *
 * @param fields never changed once it is here
 */
public record Statement(ObjectNode fields) {

  /** The same with what a later message says instead; what it does not speak of stays. */
  Statement correctedBy(ObjectNode later) {
    ObjectNode corrected = fields.deepCopy();
    corrected.setAll(later);
    return new Statement(corrected);
  }

  public String text(String field) {
    return said(field).asString();
  }

  /** Null where nothing was said of it. */
  public @Nullable String textOrNull(String field) {
    JsonNode value = fields.path(field);
    return value.isMissingNode() || value.isNull() ? null : value.asString();
  }

  public LocalDate day(String field) {
    return WrittenTime.day(text(field));
  }

  public @Nullable LocalDate dayOrNull(String field) {
    String written = textOrNull(field);
    return written == null ? null : WrittenTime.day(written);
  }

  /** The day in London of a moment. */
  public LocalDate dayOfMoment(String field) {
    return London.day(WrittenTime.moment(text(field)));
  }

  public boolean holds(String field) {
    return said(field).booleanValue();
  }

  /** Completed years, null where the sender did not know them. */
  public @Nullable Integer years(String field) {
    JsonNode value = fields.path(field);
    return value.isNumber() ? Integer.valueOf(value.intValue()) : null;
  }

  private JsonNode said(String field) {
    JsonNode value = fields.path(field);
    if (value.isMissingNode() || value.isNull()) {
      throw new IllegalStateException("A message that must tell " + field + " does not");
    }
    return value;
  }
}
