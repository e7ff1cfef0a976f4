package uk.safeguarding.reporting.subjects;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import uk.safeguarding.kernel.London;

/** What stands of one thing that was said of a record: its fields as they were said last. */
public final class Statement {

  private final ObjectNode fields;

  /**
   * Its fields as JSON, once they were written. A child is written again with every message about
   * it, and its statements are most of what is written.
   */
  private @Nullable String written;

  /**
   * @param fields never changed once it is here
   */
  @JsonCreator
  public Statement(@JsonProperty("fields") ObjectNode fields) {
    this.fields = fields;
  }

  public ObjectNode fields() {
    return fields;
  }

  @JsonProperty("fields")
  @JsonRawValue
  String written() {
    @Nullable String known = written;
    if (known == null) {
      known = fields.toString();
      written = known;
    }
    return known;
  }

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
    String said = textOrNull(field);
    return said == null ? null : WrittenTime.day(said);
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

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Statement that && fields.equals(that.fields);
  }

  @Override
  public int hashCode() {
    return fields.hashCode();
  }

  @Override
  public String toString() {
    return fields.toString();
  }
}
