package uk.safeguarding.reporting.indicators;

import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.FromStringDeserializer;
import uk.safeguarding.kernel.Month;

/** Reads {@code "2018-10"}. */
final class MonthFromText extends FromStringDeserializer<Month> {
  MonthFromText() {
    super(Month.class);
  }

  @Override
  protected Month _deserialize(String text, DeserializationContext context) {
    return Month.parse(text);
  }
}
