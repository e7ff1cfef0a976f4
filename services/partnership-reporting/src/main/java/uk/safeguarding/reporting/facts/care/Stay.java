package uk.safeguarding.reporting.facts.care;

import java.time.LocalDate;
import tools.jackson.databind.JsonNode;
import uk.safeguarding.reporting.facts.spans.Span;
import uk.safeguarding.reporting.subjects.Statement;

/**
 * An episode of care as the counts read it: one legal status and one placement.
 *
 * @param span to the day on which the next one begins, or the period of care ends
 * @param movedIn whether the child came to another carer with it
 */
record Stay(Span span, Statement said, boolean movedIn) {

  private static final String SHORT_BREAK = "SHORT_BREAK";

  boolean isShortBreak() {
    return said.text("legalStatus").startsWith(SHORT_BREAK);
  }

  /** With foster carers of an agency, private or voluntary. */
  boolean isWithFosteringAgency() {
    JsonNode placement = said.fields().path("placement");
    String provider = placement.path("provider").asString();
    return placement.path("type").asString().startsWith("FOSTER_")
        && (provider.equals("PRIVATE") || provider.equals("VOLUNTARY"));
  }

  boolean isLongTerm() {
    return said.fields().path("placement").path("longTerm").booleanValue();
  }

  LocalDate from() {
    return span.from();
  }
}
