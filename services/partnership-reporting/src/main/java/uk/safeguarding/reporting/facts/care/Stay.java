package uk.safeguarding.reporting.facts.care;

import java.time.LocalDate;
import tools.jackson.databind.JsonNode;
import uk.safeguarding.reporting.facts.spans.Span;
import uk.safeguarding.reporting.subjects.Statement;

/**
 * An episode of care as the counts read it: one legal status and one placement.
 *
 * @param span to the day on which the next one begins, or the period of care ends
 * @param movedIn whether the child came to live with somebody else with it
 */
record Stay(Span span, Statement said, boolean movedIn) {

  boolean isShortBreak() {
    return said.text("legalStatus").startsWith("SHORT_BREAK");
  }

  boolean isUnder(String legalStatus) {
    return said.text("legalStatus").equals(legalStatus);
  }

  boolean isTemporary() {
    return placementType().startsWith("TEMPORARY_");
  }

  boolean isWithParents() {
    return placementType().equals("PARENT_OR_PERSON_WITH_PARENTAL_RESPONSIBILITY");
  }

  /** With foster carers of a private or voluntary agency. */
  boolean isWithFosteringAgency() {
    String provider = placement().path("provider").asString("");
    return placementType().startsWith("FOSTER_")
        && (provider.equals("PRIVATE") || provider.equals("VOLUNTARY"));
  }

  boolean isLongTerm() {
    return placement().path("longTerm").asBoolean(false);
  }

  LocalDate from() {
    return span.from();
  }

  private String placementType() {
    return placement().path("type").asString("");
  }

  private JsonNode placement() {
    return said.fields().path("placement");
  }
}
